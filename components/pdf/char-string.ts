import { type Drawn, spans } from './outline';

/** Most numbers the stack of a Type 2 interpreter holds. */
const STACK = 48;

const operators = {
  vmoveto: 4,
  rlineto: 5,
  hlineto: 6,
  vlineto: 7,
  rrcurveto: 8,
  endchar: 14,
  rmoveto: 21,
  hmoveto: 22,
  vvcurveto: 26,
  hhcurveto: 27,
  vhcurveto: 30,
  hvcurveto: 31,
} as const;

/** An outline as a Type 2 charstring (Adobe Technical Note 5177), without width and hints: PDF has widths of its own.
 * Places are multiples of `grid` units. */
export function charString(outline: readonly Drawn[], grid: number): Uint8Array {
  const code = new Code();
  for (const { from, steps } of spans(outline, grid)) {
    code.move(from[0], from[1]);
    for (const step of steps) {
      if (step.length === 2) code.line(step[0], step[1]);
      else code.curve(step);
    }
  }
  return code.end();
}

type Curve = readonly [number, number, number, number, number, number];

/** Writes operators, several steps of one kind under one operator. */
class Code {
  private readonly bytes: number[] = [];
  private operands: number[] = [];
  private operator = 0;
  /** Whether the next step of a run that alternates lies across. */
  private across = false;

  move(dx: number, dy: number): void {
    this.flush();
    if (dy === 0) this.write([dx], operators.hmoveto);
    else if (dx === 0) this.write([dy], operators.vmoveto);
    else this.write([dx, dy], operators.rmoveto);
  }

  line(dx: number, dy: number): void {
    const { hlineto, vlineto, rlineto } = operators;
    const straight = dx === 0 || dy === 0;
    const running = this.operator === hlineto || this.operator === vlineto;
    if (straight && running && (dy === 0) === this.across && this.has(1)) this.add([dy === 0 ? dx : dy], this.operator);
    else if (straight) this.begin([dy === 0 ? dx : dy], dy === 0 ? hlineto : vlineto);
    else if (this.operator === rlineto && this.has(2)) this.add([dx, dy], rlineto);
    else this.begin([dx, dy], rlineto);
    this.across = dy !== 0;
  }

  curve(step: Curve): void {
    const [ax, ay, bx, by, cx, cy] = step;
    const { hvcurveto, vhcurveto, hhcurveto, vvcurveto, rrcurveto } = operators;
    const running = this.operator === hvcurveto || this.operator === vhcurveto;
    const turns = (ay === 0 && cx === 0) || (ax === 0 && cy === 0);
    if (turns) {
      const level = ay === 0 && cx === 0;
      const values = level ? [ax, bx, by, cy] : [ay, bx, by, cx];
      if (running && level === this.across && this.has(4)) this.add(values, this.operator);
      else this.begin(values, level ? hvcurveto : vhcurveto);
      this.across = !level;
    } else if (ay === 0 && cy === 0) this.more([ax, bx, by, cx], hhcurveto);
    else if (ax === 0 && cx === 0) this.more([ay, bx, by, cy], vvcurveto);
    else this.more([...step], rrcurveto);
  }

  end(): Uint8Array {
    this.flush();
    this.bytes.push(operators.endchar);
    return Uint8Array.from(this.bytes);
  }

  private has(count: number): boolean {
    return this.operands.length + count <= STACK;
  }

  private more(values: readonly number[], operator: number): void {
    if (this.operator === operator && this.has(values.length)) this.add(values, operator);
    else this.begin(values, operator);
  }

  private begin(values: readonly number[], operator: number): void {
    this.flush();
    this.add(values, operator);
  }

  private add(values: readonly number[], operator: number): void {
    this.operands.push(...values);
    this.operator = operator;
  }

  private flush(): void {
    if (this.operands.length > 0) this.write(this.operands, this.operator);
    this.operands = [];
    this.operator = 0;
  }

  private write(values: readonly number[], operator: number): void {
    for (const value of values) this.bytes.push(...number(value));
    this.bytes.push(operator);
  }
}

function number(value: number): number[] {
  if (value >= -107 && value <= 107) return [value + 139];
  if (value >= 108 && value <= 1131) return [247 + ((value - 108) >> 8), (value - 108) & 255];
  if (value <= -108 && value >= -1131) return [251 + ((-value - 108) >> 8), (-value - 108) & 255];
  return [28, (value >> 8) & 255, value & 255];
}
