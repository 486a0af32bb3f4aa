/** The engine checks its binary operators only; integers of CEL have 64 bits wherever they come from. */
export declare function refuseOverflow(result: unknown): void;
/** 1.0 / 0.0 is no error in CEL; yet a threshold that is compared with infinity, or with no number, passes by accident. */
export declare function refuseUnsound(quotient: unknown): void;
