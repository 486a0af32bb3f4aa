/** Which of how many has begun, from 1. */
export type Progress = (index: number, of: number, what: 'comparison' | 'program' | 'rule') => void;
