/** Bits of what a word can be. Of a noun's or a verb's form that has several readings, all are set. */
export const NOUN = 1;
export const PLURAL = 2;
export const BASE = 4;
export const THIRD = 8;
export const PAST = 16;
export const PARTICIPLE = 32;
export const ADJECTIVE = 64;
export const GERUND = 128;
