import type { Given } from '@/lib/phone/room-page';
import { startJoin } from './join';
import { startRoom } from './start-room';

// The script of the phone's pages, bundled to dist/room.js for browsers back to Chrome 61.

const join = document.getElementById('join');
if (join instanceof HTMLFormElement) startJoin(join);
const given = document.getElementById('given');
if (given) startRoom(JSON.parse(given.textContent ?? '') as Given);
