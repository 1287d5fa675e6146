import fc from 'fast-check';
import process from 'node:process';

// The same texts in every run, so that a run says something of the change and not of chance; look further with
// `FC_SEED=$RANDOM npm run test:unit`.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_121) });
