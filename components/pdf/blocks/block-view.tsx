import { View } from '@react-pdf/renderer';
import type { Block } from '../../../lib/report/model';
import { Facts } from './facts';
import { FindingCard } from './finding';
import { Bands, LevelRange } from './measures';
import { Table } from './table';
import { Heading, List, Notice, Prose } from './text-blocks';

/** One block of the report model on paper. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'prose':
      return <Prose block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'finding':
      return <FindingCard block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'notice':
      return <Notice block={block} />;
    case 'list':
      return <List block={block} />;
    case 'band':
      return <Bands block={block} />;
    case 'range':
      return <LevelRange block={block} />;
    case 'break':
      return <View break />;
  }
}
