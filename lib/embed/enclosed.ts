/** What a report is handed out with: the assessment's file to carry inside, null for none, and the instant of issue. */
export type Enclosed = { readonly data: string | null; readonly issuedAt: string };
