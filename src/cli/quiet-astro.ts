/** Astro, told before it is loaded to send nothing and to ask nobody for a newer version. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

export const { build, dev } = await import('astro');
