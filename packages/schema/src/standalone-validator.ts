/** One mistake in a document: where (JSON pointer) and what. The shape of ajv's own error objects. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/** What `npm run generate` compiles of a schema. `errors` holds the mistakes of the last call that gave false. */
export interface StandaloneValidator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}
