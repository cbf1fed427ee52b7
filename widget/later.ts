// What the form needs once a person has begun, fetched at their first touch: moving on, checking, sending.

export { Finish } from './finish/finish.ts';
export { goBack, goOn } from './form/moves.ts';
export { finishStyles } from './styles/finish.ts';
