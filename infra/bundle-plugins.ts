import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Imported as a module, a builtin has every one of its exports read, and with them Node loads what hardly anybody asks for: all
 * of fetch for `node:http`, web cryptography for `node:crypto`. So a bundle takes from a builtin what it names and no more,
 * and needs no `require`, which a module does not have.
 */
export const builtinsByTheName: Plugin = {
  name: 'builtins by the name',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`) }, ({ path, kind }) => ({
      path: path.replace(/^(?!node:)/, 'node:'),
      namespace: kind === 'import-statement' ? 'builtin, by the name' : 'builtin, as it is',
    }));
    onLoad({ filter: /^/, namespace: 'builtin, by the name' }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => name !== 'default');
      const taken = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`);
      return {
        contents: `const builtin = /* @__PURE__ */ process.getBuiltinModule('${path}'); export default builtin; ${taken.join('')}`,
      };
    });
    onLoad({ filter: /^/, namespace: 'builtin, as it is' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }));
  },
};

/**
 * Every file that is read makes a start longer. So whatever is imported later imports the entry as well: then all that the entry
 * needs at its start is needed by everything alike and comes out as one file, where esbuild would otherwise cut it into dozens,
 * along what the later parts share.
 */
export const startInOneFile = (entry: string): Plugin => ({
  name: 'start in one file',
  setup({ onResolve, onLoad, resolve }) {
    const found = 'found';
    onResolve({ filter: /^/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === found) return undefined;
      const part = await resolve(path, { kind, resolveDir, importer, pluginData: found });
      return part.errors.length > 0 ? part : { path: part.path, namespace: 'later' };
    });
    onLoad({ filter: /^/, namespace: 'later' }, ({ path }) => ({
      contents: `import ${JSON.stringify(entry)}; export * from ${JSON.stringify(path)};`,
      resolveDir: dirname(path),
    }));
  },
});
