import { type Declared, type Kind } from './declared.ts';
import { type Path, type Tree } from './tree.ts';
/** Somebody or something declared that can approve. */
export interface Party {
    readonly kind: Kind;
    readonly id: string;
}
/**
 * Who a reference means: by id, by `kind/ID`, or who stands at an address on that chain. At an address on other chains
 * only, it may be any of those who stand there.
 */
export declare function partiesOf(declared: Declared, reference: string, chain: string | undefined): readonly Party[];
/** The id of a declared supplier, whichever of the two lists has it. */
export declare const supplierId: ({ suppliers }: Declared, name: string) => string | undefined;
/** The node of whoever a reference means; whoever is not declared may be anybody. */
export declare function partyNode(tree: Tree, path: Path, reference: string, chain: string | undefined, nodeOf?: typeof memberNode): string;
/** A signer by itself; wallets and contracts by whatever they are for in this tree. */
export declare function memberNode(tree: Tree, path: Path, { kind, id }: Party): string;
