/** Whether a text holds any word that a claim needs: one expression a language, so that most texts cost no more. */
export declare function mayClaim(text: string): boolean;
