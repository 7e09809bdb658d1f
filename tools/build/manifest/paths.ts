/**
 * A plugin of the manifest analyzer: names each module as a project imports it, `article/element.js` for the
 * class and `article.js` for its definition, and leaves out modules that cannot be imported.
 */
import type { CustomElement, Module, Package } from 'custom-elements-manifest/schema';

const source = /^\/?src\/widgets\/([\w-]+)\/element\.ts$/;
const classPath = (path: string): string => path.replace(source, '$1/element.js');

/** Shared members are listed for each element, and their module cannot be imported, so the reference to it is removed. */
function forget(element: CustomElement): void {
  Object.assign(element, { superclass: { name: 'LitElement', package: 'lit' } });
  for (const part of [element.members, element.attributes, element.events].flatMap((list) => list ?? []))
    Reflect.deleteProperty(part, 'inheritedFrom');
}

function split(module: Module): Module[] {
  const path = classPath(module.path);
  const exports = (module.exports ?? []).map((one) => ({
    ...one,
    declaration: { ...one.declaration, module: path },
  }));
  const [defined, exported] = [true, false].map((is) =>
    exports.filter(({ kind }) => (kind === 'custom-element-definition') === is),
  );
  return [
    { ...module, path, exports: exported ?? [] },
    { kind: module.kind, path: path.replace('/element', ''), declarations: [], exports: defined ?? [] },
  ];
}

export const pathsPlugin = {
  name: 'paths',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    const modules = customElementsManifest.modules.filter(({ path }) => source.test(path));
    for (const { declarations = [] } of modules)
      for (const declaration of declarations) if ('tagName' in declaration) forget(declaration);
    customElementsManifest.modules = modules.flatMap(split);
  },
};
