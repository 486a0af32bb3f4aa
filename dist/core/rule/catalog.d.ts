/** Rules as data: YAML in, checked rules out, and the proof that each does what its examples say. */
/** Something that holds in a program and breaks a step of a theft. Fields: `schemas/control.schema.json`. */
export interface Control {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly kind: 'preventive' | 'detective' | 'responsive' | 'recovery';
    /** Kinds of organization it applies to, as in `org.kind`. */
    readonly organizations: readonly string[];
    readonly requirement: string;
    readonly technique: string;
    readonly evidence: string;
    readonly sources: readonly string[];
}
/** A theft or loss. Fields: `schemas/incident.schema.json`. */
export interface Incident {
    readonly id: string;
    readonly name: string;
    /** ISO day of the loss. */
    readonly date: string;
    readonly date_note?: string;
    readonly organization: string;
    readonly loss_usd: {
        readonly low: number;
        readonly high: number;
        readonly headline: number;
    };
    /** What it weighs in totals; left out, `loss_usd.low`. */
    readonly ranking_usd?: number;
    readonly disputed: boolean;
    readonly disputed_note?: string;
    readonly attribution: {
        readonly actor: string;
        readonly official: boolean;
        readonly by: string;
        readonly confidence: 'high' | 'medium' | 'low' | 'none';
    };
    readonly cause_confidence: 'high' | 'medium' | 'low';
    readonly steps: readonly {
        readonly stage: string;
        readonly text: string;
        readonly interrupted_by: readonly string[];
    }[];
    readonly decisive: readonly string[];
    readonly sources: readonly {
        readonly title: string;
        readonly host: string;
    }[];
    readonly notes?: string;
}
/** From controls to the items of somebody else's list, and never back. */
export interface Mapping {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly host: string;
    readonly aspects?: Readonly<Record<string, string>>;
    readonly controls: Readonly<Record<string, readonly string[]>>;
}
/** What the keys mean that controls and rules cite. */
export type Citations = Readonly<Record<string, {
    readonly title: string;
    readonly host: string;
    readonly remembered?: boolean;
    readonly note?: string;
}>>;
/** All that is known, for those who explain, replay and document. */
export interface FullCatalog {
    readonly controls: readonly Control[];
    readonly incidents: readonly Incident[];
    readonly mappings: readonly Mapping[];
    readonly sources: Citations;
}
/** What checking needs. */
export interface Catalog {
    readonly controls: readonly Pick<Control, 'id' | 'organizations' | 'section'>[];
    readonly incidents: readonly (Pick<Incident, 'id' | 'name'> & {
        /** What it weighs in totals, in USD. */
        readonly weight_usd: number;
        /** The controls that break one of its steps; our judgement. */
        readonly interrupted_by: readonly string[];
    })[];
}
