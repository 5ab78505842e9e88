import fc from 'fast-check';

// The same cases in every run, so that a failure is the change's own; `FC_SEED=$RANDOM npm test` looks further.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
