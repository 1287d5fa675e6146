/**
 * The variables a user's shell has, and these. The test runner's own (`VITEST`, `PROD`, …) would have Astro behave as
 * it does for nobody else.
 */
export function userEnvironment(more: Record<string, string> = {}): Record<string, string> {
  const KEPT = [
    ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'CHROMIUM_PATH', 'LD_LIBRARY_PATH'],
    // Not a user's, but it changes nothing except how fast a command starts.
    'NODE_COMPILE_CACHE',
  ];
  const own = Object.entries(process.env).filter(
    ([name, value]) => KEPT.includes(name) && value !== undefined,
  );
  return { ...(Object.fromEntries(own) as Record<string, string>), ...more };
}
