import { prefix } from './prefix.mjs';

/**
 * Lit creates its policy when it loads. If the page refuses (the name is taken, or is not on the page's list), the whole file
 * would stop before it defines an element. So this tries a second name, and then none.
 */
export function trustedTypes() {
  const call = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;
  const names = `["lit-html","${prefix}"]`;
  const guarded = `${names}.reduce((policy,name)=>{try{return policy||$1.createPolicy(name,$2)}catch{}},void 0)`;

  return {
    name: 'trusted-types',
    transform: (code, id) =>
      id.endsWith('/lit-html.js') ? { code: code.replace(call, guarded), map: null } : null,
    generateBundle(_, bundle) {
      // In one file, or in a file that several share.
      const code = Object.values(bundle)
        .map((file) => (file.type === 'chunk' ? file.code : ''))
        .join('');
      const calls = code.match(/createPolicy\(/g) ?? [];
      if (calls.length !== 1 || !code.includes(names)) {
        const [file] = Object.keys(bundle);
        this.error(`${file}: expected one guarded call of createPolicy. Has Lit changed how it asks?`);
      }
    },
  };
}
