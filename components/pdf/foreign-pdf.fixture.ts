import PDFKit from 'pdfkit';

/** A small PDF by another program, with a password if given. */
export function foreignPdf(password?: string): Promise<Buffer> {
  const document = new PDFKit(password === undefined ? {} : { userPassword: password });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const finished = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))));
  document.text('Minutes of a meeting');
  document.end();
  return finished;
}
