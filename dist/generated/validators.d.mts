export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
export declare const validateProgram: Validator;
export declare const validateRule: Validator;
export declare const validateConfig: Validator;
export declare const validateControl: Validator;
export declare const validateIncident: Validator;
export declare const validateMapping: Validator;
export declare const validateSources: Validator;
