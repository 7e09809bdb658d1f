export function sanitized(html: string): Promise<string>;
export function remark(markdown: string): Promise<string>;
export function githubMarkdown(markdown: string): Promise<string>;
