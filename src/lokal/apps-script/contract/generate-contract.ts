/** Reads the official typings of Apps Script into the contract: every class, member, overload and enum, as data. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import type { Contract, Member } from './contract';

/** Namespaces whose objects a script can hold here; of every other service only the global itself is listed. */
const WHOLE = ['Spreadsheet', 'Base', 'HTML', 'Lock', 'Properties', 'Cache', 'Utilities', 'Script'];

/** Globals of the typings that the V8 runtime does not offer, or that the runtime builds itself. */
const NOT_A_SERVICE = [
  'console', 'Date2', 'ScriptProperties', 'UserProperties',
  'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm',
];

const typingsFolder = (): string => path.dirname(require.resolve('@types/google-apps-script/package.json'));

/** The contract as text, exactly as `contract.json` must hold it. */
export function generateContract(): string {
  const folder = typingsFolder();
  const files = fs.readdirSync(folder).filter((name) => /^google-apps-script.*\.d\.ts$/.test(name));
  const paths = files.map((name) => path.join(folder, name));
  const program = ts.createProgram(paths, { lib: ['lib.es2019.d.ts'], types: [] });
  const reader = new TypingsReader(program.getTypeChecker());
  const sources = program.getSourceFiles().filter((file) => file.fileName.startsWith(folder));
  sources.forEach((file) => reader.readGlobals(file));
  sources.forEach((file) => reader.readNamespaces(file));
  return `${JSON.stringify(reader.contract, null, 1).replace(/\n {3,}/g, ' ')}\n`;
}

/** Walks the declarations; two passes, because a class is named after the global of its namespace. */
class TypingsReader {
  readonly contract: Contract = { globals: {}, classes: {}, enums: {} };
  private readonly globalOf = new Map<string, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  readGlobals(file: ts.SourceFile): void {
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, type } of statement.declarationList.declarations) {
        const global = name.getText();
        if (NOT_A_SERVICE.includes(global) || !type) continue;
        const [, namespace = '', interfaceName = ''] = type.getText().split('.');
        this.contract.globals[global] = this.pathOf(namespace, interfaceName, global);
        if (interfaceName === global && namespace !== 'Base') this.globalOf.set(namespace, global);
        this.contract.classes[global] = this.membersOf(this.checker.getTypeFromTypeNode(type));
      }
    }
  }

  readNamespaces(file: ts.SourceFile): void {
    const visit = (node: ts.Node): void => {
      if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
      if (ts.isInterfaceDeclaration(node)) this.readClass(node);
      if (ts.isEnumDeclaration(node)) this.readEnum(node);
    };
    ts.forEachChild(file, visit);
  }

  private readClass(node: ts.InterfaceDeclaration): void {
    const namespace = this.namespaceOf(node);
    const name = this.pathOf(namespace, node.name.text);
    if (!WHOLE.includes(namespace) || this.contract.classes[name] || /^Date/.test(name)) return;
    this.contract.classes[name] = this.membersOf(this.checker.getTypeAtLocation(node));
  }

  private readEnum(node: ts.EnumDeclaration): void {
    const namespace = this.namespaceOf(node);
    if (!WHOLE.includes(namespace) && namespace !== 'Charts') return;
    this.contract.enums[this.pathOf(namespace, node.name.text)] = node.members.map((member) => member.name.getText());
  }

  private membersOf(type: ts.Type): Record<string, Member> {
    const members = this.checker.getPropertiesOfType(type).map((property): [string, Member] => {
      const memberType = this.checker.getTypeOfSymbol(property);
      const signatures = memberType.getCallSignatures();
      if (signatures.length === 0) return [property.name, this.enumNameOf(memberType)];
      return [property.name, signatures.map((signature) => this.parametersOf(signature))];
    });
    return Object.fromEntries(members);
  }

  private enumNameOf(type: ts.Type): string {
    const declaration = type.symbol?.declarations?.[0];
    return declaration && ts.isEnumDeclaration(declaration) ? this.pathOfDeclaration(declaration) : 'property';
  }

  private parametersOf(signature: ts.Signature): string[] {
    return signature.parameters.map((parameter) => {
      const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
      const type = this.token(this.checker.getTypeOfSymbol(parameter));
      return `${declaration.dotDotDotToken ? '...' : ''}${type}${declaration.questionToken ? '?' : ''}`;
    });
  }

  /** `string`, `any[][]`, `=SpreadsheetApp.BorderStyle` (an enum), `@SpreadsheetApp.Range` (a class), `a|b`. */
  private token(type: ts.Type): string {
    const [declaration] = type.symbol?.declarations ?? [];
    if (type.flags & ts.TypeFlags.EnumLike && declaration) return `=${this.pathOfDeclaration(declaration)}`;
    if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
    if (type.isUnion()) return [...new Set(type.types.map((part) => this.token(part)))].join('|');
    const element = this.checker.isArrayType(type) && this.checker.getTypeArguments(type as ts.TypeReference)[0];
    if (element) return element.isUnion() ? 'any[]' : `${this.token(element)}[]`;
    return this.plainToken(type);
  }

  private plainToken(type: ts.Type): string {
    if (type.flags & ts.TypeFlags.NumberLike) return 'number';
    if (type.flags & ts.TypeFlags.StringLike) return 'string';
    if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
    if (type.flags & ts.TypeFlags.Null) return 'null';
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'any';
    if (type.symbol?.name === 'Date') return 'date';
    if (type.getCallSignatures().length > 0) return 'function';
    const declaration = type.symbol?.declarations?.[0];
    if (!declaration || !ts.isInterfaceDeclaration(declaration)) return 'object';
    const name = this.pathOfDeclaration(declaration);
    return name.startsWith('.') ? 'object' : `@${name}`;
  }

  private pathOfDeclaration(node: ts.Node): string {
    const name = (node as ts.InterfaceDeclaration | ts.EnumDeclaration | ts.EnumMember).name.getText();
    if (ts.isEnumMember(node)) return this.pathOfDeclaration(node.parent);
    const namespace = this.namespaceOf(node);
    return namespace === '' ? `.${name}` : this.pathOf(namespace, name);
  }

  private namespaceOf(node: ts.Node): string {
    const module = node.parent?.parent;
    return module && ts.isModuleDeclaration(module) ? module.name.getText() : '';
  }

  private pathOf(namespace: string, name: string, global?: string): string {
    if (global !== undefined || namespace === 'Base') return global ?? name;
    const owner = this.globalOf.get(namespace) ?? namespace;
    return owner === name ? name : `${owner}.${name}`;
  }
}

if (require.main === module) fs.writeFileSync(path.join(__dirname, 'contract.json'), generateContract());
