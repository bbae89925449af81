// Under which addresses others on the network reach this machine.

const privateNetworks = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
/** Bridges, tunnels and virtual machines: phones in the room are hardly ever on these. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|tailscale|zt|vethernet)/i;

/**
 * The IPv4 addresses of this machine, likeliest for a phone in the same room first: those of private networks, then others,
 * each real cards before virtual ones. `interfaces` is what os.networkInterfaces() gives.
 */
export function lanAddresses(interfaces) {
  const found = Object.entries(interfaces).flatMap(([name, entries]) =>
    (entries ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, rank: (virtual.test(name) ? 2 : 0) + (privateNetworks.test(address) ? 0 : 1) })),
  );
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

/** `--host` without a name, as in `npm start -- --host`, means every address of this machine. */
export function withHost(args) {
  return args.flatMap((arg, index) => {
    const next = args[index + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? ['--host', '0.0.0.0'] : [arg];
  });
}
