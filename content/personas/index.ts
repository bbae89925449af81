import { p01 } from './p01';
import { p02 } from './p02';
import { p05 } from './p05';
import { p06 } from './p06';
import { p08 } from './p08';
import { p09 } from './p09';
import { p10 } from './p10';
import { p12 } from './p12';
import { p13 } from './p13';
import { p14 } from './p14';

export const sampleCases = [p01, p02, p05, p06, p08, p09, p10, p12, p13, p14];
