import Twelve from 'better-sqlite3';
import Thirteen from 'better-sqlite3-13';

const [major = 0] = process.versions.node.split('.').map(Number);

/**
 * better-sqlite3: version 13 from Node 22 on, where one binary inside the package serves every version of Node; 12 on Node
 * 20, which cannot load it. Built against Node 24.19 or later, 12 ends the process when a statement is collected as garbage.
 * Each loads its binary only when a file is opened.
 */
export const Sqlite = major >= 22 ? Thirteen : Twelve;
