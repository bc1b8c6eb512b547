/** The part of Trusted Types that is needed here; older browsers have none of it. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Workers may be started from this site's own files only. */
function own(address: string): string {
  const { origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`a script of ${origin}`);
  return address;
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('own-script', { createScriptURL: own }) ?? { createScriptURL: own };

/** The address of a worker, as browsers that guard such addresses want it. */
export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}
