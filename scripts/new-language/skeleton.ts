import ts from 'typescript';

/** Writes values of a type with nothing in them yet, each field under what its type says of it. */
export interface SkeletonWriter {
  /**
   * The literal of an interface of a file.
   * @param filled code for fields that something is known of, by their path: "words.hundred"
   */
  write(file: string, name: string, filled?: Readonly<Record<string, string>>): string;
}

/** Reads the types of the given files, so that a skeleton always has the fields that the packs have today. */
export function createSkeletonWriter(files: readonly string[]): SkeletonWriter {
  const program = ts.createProgram({ rootNames: [...files], options: { strict: true, noEmit: true, allowImportingTsExtensions: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022, exactOptionalPropertyTypes: true } });
  const checker = program.getTypeChecker();
  return {
    write(file, name, filled = {}) {
      const source = program.getSourceFile(file);
      const declared = source?.statements.find((statement): statement is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(statement) && statement.name.text === name);
      if (declared === undefined) throw new Error(`${file} has no interface ${name}`);
      return literal(checker.getTypeAtLocation(declared), '', '', filled);
    },
  };

  function literal(type: ts.Type, path: string, indent: string, filled: Readonly<Record<string, string>>): string {
    if (filled[path] !== undefined) return filled[path];
    if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) return 'false';
    if ((type.flags & ts.TypeFlags.String) !== 0) return "''";
    if ((type.flags & ts.TypeFlags.Number) !== 0) return '0';
    if (type.isUnion()) return literal(type.types[0], path, indent, filled);
    if (type.isStringLiteral()) return `'${type.value}'`;
    if (checker.isArrayType(type)) return '[]';
    const [call] = type.getCallSignatures();
    if (call !== undefined) return `() => ${literal(call.getReturnType(), path, indent, filled)}`;
    const fields = checker.getPropertiesOfType(type).filter((field) => (field.flags & ts.SymbolFlags.Optional) === 0 || filled[join(path, field.name)] !== undefined);
    if (fields.length === 0) return '{}';
    const inner = `${indent}  `;
    const lines = fields.flatMap((field) => {
      const doc = ts.displayPartsToString(field.getDocumentationComment(checker)).replace(/\s+/g, ' ');
      return [...(doc === '' ? [] : [`${inner}// ${doc}`]), `${inner}${field.name}: ${literal(checker.getTypeOfSymbol(field), join(path, field.name), inner, filled)},`];
    });
    return `{\n${lines.join('\n')}\n${indent}}`;
  }
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
