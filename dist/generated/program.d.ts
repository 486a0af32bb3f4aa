/** A security program as papertiger reads it. Every field is optional to the parser; the rules say what must be declared. */
export interface SecurityProgram {
    /** Version of this vocabulary. It also marks a YAML file as part of the program. */
    readonly apiVersion?: "security-program/v1";
    /** Values that entities take over where they leave a field out, by kind in the singular, for example wallet: {state: active}. */
    readonly defaults?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    /** Who declares this program and how much is at stake. */
    readonly org?: Organization;
    /** Who owns security, who owns compliance, who may stop the business. */
    readonly governance?: Governance;
    /** The loss that is accepted and the loss that is survived. */
    readonly risk?: RiskAppetite;
    /** The risk register; security and compliance risks are told apart by class. */
    readonly risks?: readonly Risk[];
    /** Adversaries and the cheapest paths to the largest losses. */
    readonly threat_model?: ThreatModel;
    /** How assets are spread over cold, warm and hot. */
    readonly tiers?: Tiers;
    /** Every address or account that holds value or authority. */
    readonly wallets?: readonly Wallet[];
    /** Every secret that can act, described and never quoted. */
    readonly keys?: readonly Key[];
    /** Everybody and everything whose approval counts. */
    readonly signers?: readonly Signer[];
    /** Signing rights that were lent, allow-listed or granted for an emergency. */
    readonly delegations?: readonly Delegation[];
    /** Roles that changed hands, with proof. */
    readonly handover?: readonly Handover[];
    /** How a signer knows what is being signed. */
    readonly verification?: Verification;
    /** The engine that lets transactions through or refuses them. */
    readonly policy?: Policy;
    /** Ceilings by wallet, person, key, destination, asset and place. */
    readonly limits?: readonly Limit[];
    /** Limits of everything that signs without people. */
    readonly hot?: HotTier;
    /** How the cold holdings are split and whom they may pay. */
    readonly cold?: ColdStorage;
    /** The custody model in a word. */
    readonly custody?: Custody;
    /** Which keys reach customers', the organization's own and reserve assets. */
    readonly segregation?: Segregation;
    /** Modules, guards and fallback handlers that were reviewed. */
    readonly approved_modules?: readonly ApprovedModule[];
    /** The back end that asks for withdrawals. */
    readonly withdrawal_service?: WithdrawalService;
    /** Whether the signer itself verifies a proof of the policy decision instead of trusting whoever calls it. */
    readonly signer_checks_policy_proof?: boolean;
    /** Suppliers of custody, wallets, MPC, staking or signing interfaces. */
    readonly providers?: readonly Provider[];
    /** All other suppliers that could harm the money or the code. */
    readonly vendors?: readonly Vendor[];
    /** Obligations, attestations and audits due, kept apart from security. */
    readonly compliance?: Compliance;
    /** What the organization tells others. */
    readonly claims?: readonly Claim[];
    /** What shows that controls work. */
    readonly evidence?: readonly Evidence[];
    /** Deviations accepted until a day. */
    readonly exceptions?: readonly Exception[];
    /** What the public security page shows. */
    readonly trust_page?: TrustPage;
    /** Yearly spending on security and on compliance, tracked apart. */
    readonly budget?: Budget;
    /** Weights of the scores, where somebody computes scores. */
    readonly scoring?: Scoring;
    /** One figure per ledger, each in its own unit. */
    readonly scores?: Scores;
    /** A single mixed score, where somebody keeps one. */
    readonly risk_score?: RiskScore;
    /** Policies that pay after a loss. */
    readonly insurance?: readonly Insurance[];
    /** Every deployed contract that holds value, mints, or governs one that does; one entry per address. */
    readonly contracts?: readonly Contract[];
    /** For the program as a whole: what stopping assets takes compared with moving them. Per contract, use contracts[].authority. */
    readonly authority?: Authority;
    /** Outside reviews that are not of one contract: signing flow, custody operations, wallet app, front end. Reviews of a contract belong under contracts[].reviews. */
    readonly reviews?: readonly Review[];
    /** Upgrades planned or done, each with proof that what was executed is what was reviewed. */
    readonly upgrades?: readonly Upgrade[];
    /** Every bridge or cross-chain route that you run or whose messages your contracts trust. */
    readonly bridges?: readonly Bridge[];
    /** Every price or state feed that lending, minting or liquidation relies on. */
    readonly oracles?: readonly Oracle[];
    /** How everything that signs or attests reads chain state. */
    readonly rpc?: Rpc;
    /** Validators or validator groups that you run or that stake your assets. */
    readonly validators?: readonly Validator[];
    /** Token governance, where votes can execute code or move the treasury. */
    readonly dao?: Dao;
    /** Repositories whose code can reach production, a signing path or a page that users sign on. */
    readonly repos?: readonly Repo[];
    /** The build system and what a poisoned build could take from it. */
    readonly ci?: Ci;
    /** Every way in which code reaches users: production deploys, packages, extensions, store uploads. */
    readonly releases?: readonly Release[];
    /** How third-party code gets into yours. */
    readonly deps?: Deps;
    /** The pages on which users or signers connect a wallet. */
    readonly frontend?: Frontend;
    /** Content delivery, DNS and hosting interfaces that can change what users are served. */
    readonly cdn?: Cdn;
    /** Every domain on which users transact or from which mail about money is sent. */
    readonly domains?: readonly Domain[];
    /** What a compromised developer machine could reach. */
    readonly dev?: Dev;
    /** Who is let near keys and code, and how outsiders reach them. */
    readonly people?: People;
    /** Company laptops and workstations. */
    readonly endpoints?: Endpoints;
    /** Accounts that can change keys, code, domains, money or what you publish. */
    readonly accounts?: readonly Account[];
    /** How long a stolen session or cloud token works. */
    readonly sessions?: Sessions;
    /** What one person with all their access could steal. */
    readonly insider?: Insider;
    /** How soon people who leave lose every key, role, publishing right and session. */
    readonly offboarding?: Offboarding;
    /** Hunting for seeds, keys and tokens where they do not belong. */
    readonly secrets?: Secrets;
    /** Upkeep of the register of keys and roles itself. */
    readonly registry?: KeyRegistry;
    /** For makers of wallet software: what the app itself could leak. */
    readonly wallet_app?: WalletApp;
    /** How firewall, identity, monitoring, key-service and custody settings are changed. */
    readonly config?: Config;
    /** Watching addresses, contracts and authority around the clock. */
    readonly detection?: Detection;
    /** Comparing what you owe, what custodians report and what the chain holds. */
    readonly reconciliation?: Reconciliation;
    /** The automatic stop that waits for nobody. */
    readonly breaker?: Breaker;
    /** Audit logs of cloud, code, identity and custody systems. */
    readonly logs?: Logs;
    /** What happens from the first sign of theft on. */
    readonly response?: ResponsePlan;
    /** The agreement that lets whitehats rescue funds during an exploit. */
    readonly safe_harbor?: SafeHarbor;
    /** Exercises that were carried out, newest or oldest first. Planned ones do not count. */
    readonly drills?: readonly Drill[];
    /** Whether losing or coercing one person stops you or opens the vault. */
    readonly continuity?: Continuity;
    /** What you pay for reported vulnerabilities. */
    readonly bounty?: Bounty;
    /** How a stranger reports a flaw to you. */
    readonly disclosure?: Disclosure;
    readonly [extension: `x-${string}`]: unknown;
}
/** Who declares this program, what it does and how much is at stake. */
export interface Organization {
    /** Name that the organization trades under. */
    readonly name?: string;
    /** What the organization does; list every kind that applies. It decides which controls of the catalog are asked for. */
    readonly kind?: readonly ("exchange" | "custodian" | "defi_protocol" | "bridge" | "dao_treasury" | "wallet_vendor" | "staking_operator" | "stablecoin_issuer" | "fund" | "saas")[];
    /** The sector whose severities apply. Declaring wallets, contracts or token balances overrides a non-crypto answer. */
    readonly sector?: "crypto" | "fintech" | "non_crypto" | "mixed";
    /** All assets under the organization's control, its customers' included, in USD. */
    readonly assets_usd?: number;
    /** Liquid capital of the organization itself that could pay for a theft tomorrow, in USD. */
    readonly own_capital_usd?: number;
    /** Crypto assets held anywhere, also where no wallet is declared for them, in USD. Above zero the custody rules apply. */
    readonly token_balances_usd?: number;
    /** Chains on which value is held or moved, as CAIP-2 identifiers such as eip155:1. */
    readonly chains?: readonly string[];
    /** Licenses and registrations held, by name. They are obligations and facts for customers, never a security control. */
    readonly licenses?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** Who answers for security, who for compliance, and who may stop the business. */
export interface Governance {
    /** Opaque id of the one person who owns security outcomes. */
    readonly security_owner?: string;
    /** Whether the security owner may halt withdrawals or trading without asking anybody first. */
    readonly stop_authority?: boolean;
    /** Role the security owner reports to, for example ceo or board; not legal or compliance. */
    readonly reports_to?: string;
    /** Opaque id of the person who signs compliance statements; somebody other than the security owner. */
    readonly compliance_owner?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** The largest theft that the organization accepts and survives; every limit derives from it. */
export interface RiskAppetite {
    /** Largest single theft that is accepted as a cost of doing business, in USD. */
    readonly appetite_usd?: number;
    /** Largest theft after which the organization could still pay everybody, in USD. */
    readonly survivable_loss_usd?: number;
    /** Person or body that signed the two figures. */
    readonly approved_by?: string;
    /** Day on which the two figures were last signed. */
    readonly approved_on?: string;
    /** One mixed score of theft and legal risk, where somebody keeps one. Declare it if it exists: rules ask to split it. */
    readonly overall_score?: number;
    /** What the overall score was derived from, in a word, for example soc2 or loss_model. */
    readonly basis?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** One entry of the risk register: a theft, or a fine, contract or license exposure, never both. */
export interface Risk {
    /** Short id, unique among the risks. */
    readonly id?: string;
    /** The register this risk belongs to. Theft and intrusion are security; fines, licenses and contracts are compliance or legal. */
    readonly class?: "security" | "compliance" | "legal" | "privacy" | "financial";
    /** What would happen, in a few words. */
    readonly title?: string;
    /** Dollars stolen if it happens once (security), or the cost of the fine or claim (the other classes). */
    readonly loss_usd?: number;
    /** How the loss comes about. */
    readonly loss_model?: "theft_irreversible" | "fine" | "contract" | "litigation";
    /** Whether the loss can be undone by law or by a payment system. On-chain theft cannot. */
    readonly reversible?: boolean;
    /** Chance of getting the assets back, from 0 to 1, judged by comparable thefts. */
    readonly recovery_probability?: number;
    /** Judged chance that it is attempted and works within a year. */
    readonly likelihood?: "low" | "medium" | "high";
    /** Impact in words. For a security risk declare loss_usd as well; words alone cannot be compared with the appetite. */
    readonly impact?: "low" | "medium" | "high";
    /** What the likelihood rests on, for example sector_incidents or red_team; a passed audit is no reason. */
    readonly because?: string;
    /** What backs the estimate: ids of evidence, or incidents such as incident/drift-2026. */
    readonly evidence?: readonly string[];
    /** What reduces the risk. Security risks name controls; obligations and attestations treat compliance risks only. */
    readonly treatment?: readonly string[];
    /** What is done once it happens, in order. Name controls such as detect.circuit-breaker; police reports and chargebacks stop no on-chain theft. */
    readonly response?: readonly string[];
    /** Opaque id of the person who owns this risk. */
    readonly owner?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Somebody who would take the money, and how they work today. */
export interface Adversary {
    /** Short id, unique among the adversaries. */
    readonly id?: string;
    /** Name of the group or role, for example TraderTraitor or insider. */
    readonly name?: string;
    /** Whether this adversary is beyond the reach of courts, fines and prosecution. */
    readonly outside_law?: boolean;
    /** What they do nowadays, a word each, for example job_lure, supplier_ui_tamper, session_replay. */
    readonly techniques?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** A way to a large loss, step by step, with the controls that break it. */
export interface AttackPath {
    /** Short id, unique among the paths. */
    readonly id?: string;
    /** The steps in order, a phrase each, from the first foothold to the money. */
    readonly steps?: readonly string[];
    /** Dollars still lost when the listed controls work, in USD. */
    readonly loss_usd?: number;
    /** Controls that break a step of this path. */
    readonly controls?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** Against whom the program is built, and the cheapest ways to the largest losses. */
export interface ThreatModel {
    /** Day of the last full review. */
    readonly reviewed?: string;
    /** Adversaries the program is designed against; for crypto at least one of them stands outside the law. */
    readonly adversaries?: readonly Adversary[];
    /** The few paths that cost an attacker least and the organization most. */
    readonly top_paths?: readonly AttackPath[];
    /** Incidents elsewhere in the sector after which the model was gone through again, for example bybit-2025. */
    readonly incidents_considered?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** Bounds of the cold tier. */
export interface ColdTier {
    /** Least share of all assets that is kept cold, in percent. */
    readonly min_share_pct?: number;
    /** What the cold tier is for, in a phrase. */
    readonly purpose?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Bounds of the warm or the hot tier. */
export interface OnlineTier {
    /** Largest share of all assets that may stand in this tier, in percent. */
    readonly max_share_pct?: number;
    /** What this tier is for, in a phrase, for example daily customer withdrawals. */
    readonly purpose?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How assets are spread over cold, warm and hot storage. */
export interface Tiers {
    /** Long-term storage, offline keys, hours to move. */
    readonly cold?: ColdTier;
    /** Stock that refills the hot tier, people approve each movement. */
    readonly warm?: OnlineTier;
    /** Online, signs without people. */
    readonly hot?: OnlineTier;
    readonly [extension: `x-${string}`]: unknown;
}
/** What it takes to change the wallet itself: owners, threshold, modules, guard, implementation, policy, allow-lists. */
export interface ControlChange {
    /** Signatures needed for such a change; more than a transfer needs. */
    readonly threshold?: number;
    /** Hours between approval of the change and its effect. */
    readonly delay_hours?: number;
    /** Whether a contract enforces threshold and delay, rather than a procedure. */
    readonly enforced_on_chain?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** How many different makes stand behind the wallet's owners. */
export interface SignerDiversity {
    /** Number of hardware vendors among the signing devices. */
    readonly vendors?: number;
    /** Number of operating systems among the signing workstations. */
    readonly os?: number;
    /** Number of client programs with which the owners sign. */
    readonly clients?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Proof that a retired wallet is empty and that nothing sent to it later is lost. */
export interface WalletRetirement {
    /** Block number at which the balance was swept to zero. */
    readonly swept_block?: number;
    /** Day on which a signature proved that the keys still work. */
    readonly access_proof?: string;
    /** Day on which the keys were destroyed under witness, where they are not kept. */
    readonly keys_destroyed?: string;
    /** What happens to a deposit that arrives after retirement. */
    readonly deposits?: "accepted" | "forwarded" | "blocked";
    readonly [extension: `x-${string}`]: unknown;
}
/** An address or account that holds value or authority, and everything it takes to move what it holds. */
export interface Wallet {
    /** Short id, unique among the wallets; other sections name the wallet by it. */
    readonly id?: string;
    /** What the wallet is for, in a phrase. */
    readonly purpose?: string;
    /** Storage tier of the wallet. */
    readonly tier?: "hot" | "warm" | "cold";
    /** What enforces the signing rules. */
    readonly type?: "eoa" | "safe" | "squads" | "multisig" | "smart_account" | "hsm_quorum" | "mpc" | "timelock" | "governor" | "custodian";
    /** Chain as a CAIP-2 identifier, for example eip155:1. */
    readonly chain?: string;
    /** On-chain address, quoted. */
    readonly address?: string;
    /** Version of the wallet contract, quoted, for example 1.4.1. */
    readonly version?: string;
    /** Address of the contract logic that the wallet proxy runs, to be compared with the chain. */
    readonly implementation?: string;
    /** Where the wallet stands in its life. */
    readonly state?: "active" | "draining" | "retired";
    /** Most that this wallet may ever hold or move, in USD; the quorum and delay asked for follow from it. */
    readonly max_exposure_usd?: number;
    /** Share of all assets that stands in this wallet, in percent. */
    readonly value_share_pct?: number;
    /** Signers, or wallets in a nested set-up, whose approval counts toward the threshold. */
    readonly owners?: readonly string[];
    /** Number of owners that must approve a transfer. */
    readonly threshold?: number;
    /** How many of the approving owners must belong to another organization. */
    readonly required_external?: number;
    /** What changing the wallet itself takes. */
    readonly control_change?: ControlChange;
    /** Hours a transfer waits in a queue before it executes. */
    readonly timelock_hours?: number;
    /** Address of the contract that enforces the wait. */
    readonly timelock_contract?: string;
    /** Signers who can cancel a waiting transfer; they should not be the approvers. */
    readonly veto_group?: readonly string[];
    /** Number of owners that can skip the wait in an emergency; leave it out when nothing can. */
    readonly bypass_quorum?: number;
    /** Address of the transaction guard that checks every call; null when there is none. */
    readonly guard?: string;
    /** Where the review of the guard's deployed code can be read. */
    readonly guard_audited?: string;
    /** Contracts to which the guard lets DELEGATECALL through; keep it to batch libraries that cannot call out themselves. */
    readonly delegatecall_allowlist?: readonly string[];
    /** Addresses of modules that can act without the owners' signatures; each needs an entry in approved_modules. */
    readonly modules?: readonly string[];
    /** Address of the guard that also checks module transactions. */
    readonly module_guard?: string;
    /** Address of the fallback handler; it needs an entry in approved_modules as well. */
    readonly fallback_handler?: string;
    /** Everything the wallet can pay: ids of own wallets, or outside addresses. */
    readonly destinations?: readonly string[];
    /** What refuses a payment to any other destination. */
    readonly allowlist_enforced_by?: "ui_only" | "mpc_cosigner" | "hsm" | "contract";
    /** Suppliers that host the wallet, hold a share of it or can co-sign. */
    readonly providers?: readonly string[];
    /** Id of the declared contract behind this wallet, whose upgrade or pause roles reach the same funds. */
    readonly contract?: string;
    /** How many makes of hardware, system and client the owners use. */
    readonly diversity?: SignerDiversity;
    /** For a retired wallet: how it was emptied and what proves access. */
    readonly retirement?: WalletRetirement;
    /** For a retired wallet: whether an incoming payment raises an alert. */
    readonly retired_receives_alert?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The signed script, minutes or video of a key ceremony. */
export interface CeremonyRecord {
    /** Where the record is kept. */
    readonly uri?: string;
    /** SHA-256 of the record, 64 hex digits. */
    readonly sha256?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A program used in a key ceremony, pinned. */
export interface CeremonySoftware {
    /** Name of the program or image. */
    readonly name?: string;
    /** Exact version, quoted. */
    readonly version?: string;
    /** SHA-256 of what was run, 64 hex digits. */
    readonly sha256?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How a key came into being. */
export interface KeyCeremony {
    /** Whether it took place on machines that were never on a network and never will be. */
    readonly offline?: boolean;
    /** Number of witnesses besides the key holder. */
    readonly witnesses?: number;
    /** Opaque person ids of the witnesses; the key holder is not one of them. */
    readonly witnessed_by?: readonly string[];
    /** The signed record of the ceremony. */
    readonly record?: CeremonyRecord;
    /** Day of the ceremony. */
    readonly date?: string;
    /** Why a ceremony older than the present custody design still counts. */
    readonly review_note?: string;
    /** Programs used, each with version and hash. */
    readonly software?: readonly CeremonySoftware[];
    /** Opaque ids of the people who checked signatures or build hashes before use. */
    readonly software_verified_by?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** Where copies or shares of a key lie, who holds them, and when they were last restored. */
export interface KeyBackup {
    /** How the backup is split. */
    readonly scheme?: "single_copy" | "none_needed_quorum" | "encrypted_split" | "multi_share" | "shamir";
    /** Names of the sites where the parts lie. */
    readonly sites?: readonly string[];
    /** Kilometers between the two nearest sites. */
    readonly distance_km?: number;
    /** Opaque ids of the people who each hold a part. */
    readonly holders?: readonly string[];
    /** Fewest people who together can rebuild the key. */
    readonly people_to_reconstruct?: number;
    /** Fewest sites whose content suffices to rebuild the key. */
    readonly sites_to_reconstruct?: number;
    /** Whether any copy exists on a computer, a phone or in a cloud. */
    readonly digital_copy?: boolean;
    /** Whether every part lies in a numbered seal that shows opening. */
    readonly tamper_evident?: boolean;
    /** Day on which the seals were last inspected. */
    readonly last_inspected?: string;
    /** Day on which the key was last rebuilt from this backup in practice. */
    readonly last_restore_test?: string;
    /** Minutes the last restore took. */
    readonly restore_minutes?: number;
    /** Opaque id of the person who ran the restore; not a holder of the copy. */
    readonly tested_by?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Who may use a cloud key, and who may change that. */
export interface KmsPolicy {
    /** Number of service identities that may sign with the key. */
    readonly principals_allowed?: number;
    /** Number of people whose own login may sign with the key. */
    readonly human_principals?: number;
    /** People who must approve a change of the key policy. */
    readonly policy_change_approvers?: number;
    /** Whether granting the key to a new identity raises an alarm. */
    readonly alarm_on_new_principal?: boolean;
    /** Day on which the emergency access was last tried and seen to alert. */
    readonly break_glass_tested?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A secret that can act: where it lives, how it was made, how it is backed up and how much it can lose. Never the secret itself. */
export interface Key {
    /** Short id, unique among the keys. */
    readonly id?: string;
    /** What the key can do, in a phrase. */
    readonly purpose?: string;
    /** Signer who uses this key. */
    readonly signer?: string;
    /** Wallet that this key moves, where no signer stands between. */
    readonly wallet?: string;
    /** Supplier that holds this key or share for us. */
    readonly provider?: string;
    /** Chain as a CAIP-2 identifier, where the key serves only one. */
    readonly chain?: string;
    /** Public address or public key that belongs to it. */
    readonly address?: string;
    /** Where the key stands in its life. */
    readonly state?: "active" | "rotating" | "retired" | "destroyed";
    /** Where the usable private key exists. */
    readonly storage?: "plaintext" | "password_manager" | "encrypted_file" | "cloud_kms" | "tee" | "mpc_share" | "hardware_wallet" | "hsm";
    /** Validation level of the module, for example FIPS 140-3 L3; a property of the box, not of its use. */
    readonly hsm_validation?: string;
    /** Whether anybody can export the private key in usable form. */
    readonly extractable?: boolean;
    /** Name of the machine on which the key lives or is unlocked; equal names count as one machine. */
    readonly host?: string;
    /** Cloud account that controls the host or the key service; equal names count as one account. */
    readonly cloud_account?: string;
    /** What produced the key. */
    readonly generator?: "brain" | "browser" | "vanity_tool" | "reviewed_offline_tool" | "secure_element" | "mpc_dkg" | "hsm";
    /** Exact version of the generator, quoted. */
    readonly generator_version?: string;
    /** Bits of entropy that seeded the generator. */
    readonly entropy_bits?: number;
    /** How, when and before whom the key was made. */
    readonly ceremony?: KeyCeremony;
    /** Backup of the key: sites, holders, restore tests. */
    readonly backup?: KeyBackup;
    /** What a cloud or automated key may sign: selectors or short limits such as completeSwap<=1M/day. Empty means anything. */
    readonly signing_scope?: readonly string[];
    /** For a cloud key: who may use it and who may change that. */
    readonly kms?: KmsPolicy;
    /** Most that can be lost when this key alone is misused, in USD. */
    readonly worst_case_loss_usd?: number;
    /** Day on which this entry was last checked against reality. */
    readonly last_reviewed?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** The hardware with which a signer approves. */
export interface SignerDevice {
    /** Maker of the device; diversity is counted by it. */
    readonly vendor?: string;
    /** Model of the device, for example vendor-a-flex. */
    readonly model?: string;
    /** Serial number, quoted. */
    readonly serial?: string;
    /** Firmware version, quoted. */
    readonly firmware?: string;
    /** Where the device was bought. */
    readonly purchase_channel?: "other" | "authorized_reseller" | "manufacturer";
    /** Day on which the maker's genuineness check last passed. */
    readonly authenticity_checked?: string;
    /** Whether a PIN guards the device. */
    readonly pin_protected?: boolean;
    /** The most that the screen shows of a payload. */
    readonly max_display?: "hash_only" | "full_fields";
    /** Whether the device is set to sign payloads it cannot show. */
    readonly blind_signing_setting?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The machine at which a signer proposes, reads and approves. */
export interface SignerWorkstation {
    /** Whether it does nothing but signing: no mail, chat, browsing, code or private use. */
    readonly dedicated?: boolean;
    /** Operating system, for example macos or debian; diversity is counted by it. */
    readonly os?: string;
    /** Whether it is under device management. */
    readonly mdm?: boolean;
    /** Whether endpoint detection runs on it and is watched. */
    readonly edr?: boolean;
    /** Whether it can reach listed hosts only. */
    readonly egress_allowlist?: boolean;
    /** Whether the whole disk is encrypted. */
    readonly full_disk_encryption?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** Signed proof that an owner address belongs to the signer. */
export interface AddressAttestation {
    /** Text that was signed. */
    readonly message?: string;
    /** The signature over it, hex. */
    readonly signature?: string;
    /** Day on which somebody else checked the signature. */
    readonly verified_on?: string;
    /** Independent tool it was checked with. */
    readonly tool?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Somebody or something whose approval counts, with everything that could make two signers fall together. */
export interface Signer {
    /** Short id, unique among the signers; wallets name their owners by it. */
    readonly id?: string;
    /** Whether a person or a machine decides. */
    readonly type?: "human" | "service";
    /** Opaque id of the person, never a name; equal ids count as one person. */
    readonly person?: string;
    /** Employer of the person or operator of the service; equal names count as one. */
    readonly organization?: string;
    /** Whether the signer belongs to another organization than the one that declares this program. */
    readonly external?: boolean;
    /** For an external signer: the organization that answers for it. */
    readonly external_org?: string;
    /** Place where the signer works and the device lies; equal names count as one site. */
    readonly site?: string;
    /** Network over which the signer signs; equal names count as one network. */
    readonly network?: string;
    /** Machine on which the signer's key or session lives; equal names count as one machine. */
    readonly host?: string;
    /** Cloud account that controls that machine; equal names count as one account. */
    readonly cloud_account?: string;
    /** Program that sends the signature, for example cli-a; none when payloads are signed without a program that decodes them. */
    readonly client?: string;
    /** Program that shows the signer what is being signed; equal names fall together when it lies. */
    readonly interface?: string;
    /** Other signers on the same machine; should be empty. */
    readonly shares_host_with?: readonly string[];
    /** The signing device. */
    readonly device?: SignerDevice;
    /** The machine used for signing. */
    readonly workstation?: SignerWorkstation;
    /** Owner address on chain, quoted. */
    readonly address?: string;
    /** Signed proof that the address is this signer's. */
    readonly attestation?: AddressAttestation;
    /** Whether the address is used for nothing else. */
    readonly dedicated?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** A signing right lent to somebody else, with an end. */
export interface Delegation {
    /** Short id, unique among the delegations. */
    readonly id?: string;
    /** Who lends the right: a signer, role or organization. */
    readonly from?: string;
    /** Who may use it: a signer, role or organization. */
    readonly to?: string;
    /** What may be done, in a phrase, for example sign withdrawals for the validator set. */
    readonly right?: string;
    /** Wallets on which the right works. */
    readonly wallets?: readonly string[];
    /** Day on which it was granted. */
    readonly granted_on?: string;
    /** Last day on which it works. */
    readonly expires_on?: string;
    /** What ends it on that day. */
    readonly enforced_by?: "calendar" | "policy_engine" | "contract";
    /** Day on which it was last confirmed to be needed. */
    readonly last_review?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Proof that a role moved from one holder to the next and that the old key no longer works. */
export interface Handover {
    /** Short id, unique among the handovers. */
    readonly id?: string;
    /** Contract or wallet whose role changed hands. */
    readonly contract?: string;
    /** Role that changed hands, for example proxy_admin. */
    readonly role?: string;
    /** Address or signer that gave the role up. */
    readonly old_holder?: string;
    /** Address or signer that holds it now. */
    readonly new_holder?: string;
    /** Day on which the old holder left or handed over. */
    readonly left_on?: string;
    /** Days from that day to the transfer on chain. */
    readonly within_days?: number;
    /** Hash of the transaction that moved the role. */
    readonly tx?: string;
    /** Hash of the failed attempt with the old key. */
    readonly negative_test_tx?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A signed transaction kept for an emergency, registered so that no other one is legitimate. */
export interface PresignedPayload {
    /** Short id, unique among the presigned payloads. */
    readonly id?: string;
    /** Wallet that it acts on. */
    readonly wallet?: string;
    /** What it is for, for example sweep to the safe address. */
    readonly purpose?: string;
    /** Hash of the payload. */
    readonly tx_hash?: string;
    /** Opaque id of the person or vault that keeps it. */
    readonly holder?: string;
    /** Last day on which it is valid. */
    readonly expires_on?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How a signer knows what is being signed. */
export interface Verification {
    /** Whether a payload that the device cannot show may be signed. */
    readonly blind_signing?: "allowed" | "allowed_with_hash_match" | "disabled";
    /** Payloads signed blind in the last 90 days. */
    readonly blind_exceptions_90d?: number;
    /** What lets the device show the intent in words. */
    readonly clear_signing?: "none" | "vendor_plugin" | "native" | "erc7730";
    /** Share of the allow-listed selectors that the device shows in full, in percent. */
    readonly clear_signing_coverage_pct?: number;
    /** Tools with which raw calldata is decoded apart from the proposing interface. */
    readonly decoders?: readonly string[];
    /** Who makes those decoders; at least two, none of them the maker of the proposing interface. */
    readonly decoder_suppliers?: readonly string[];
    /** Where the decoders get their data. */
    readonly decoder_input?: "proposer_api" | "chain_or_manual";
    /** Whether each signer decodes for themselves. */
    readonly per_signer?: boolean;
    /** Who recomputes domain, message and transaction hash and compares them with the device. */
    readonly hash_check?: "none" | "one_signer" | "each_signer";
    /** Tool that recomputes the hashes. */
    readonly hash_tool?: string;
    /** Whether that tool runs without a network. */
    readonly hash_tool_offline?: boolean;
    /** Channel over which signers read the hashes to one another; another one than they coordinate on. */
    readonly second_channel?: "none" | "email" | "ticket" | "chat" | "signal" | "voice" | "video" | "in_person";
    /** Channel on which transactions are usually arranged. */
    readonly coordination_channel?: "none" | "email" | "ticket" | "chat" | "signal" | "voice" | "video" | "in_person";
    /** When a transaction is simulated before signing. */
    readonly simulation?: "none" | "above_limit" | "mandatory";
    /** Amount from which simulation is required, in USD, for simulation: above_limit. */
    readonly simulation_above_usd?: number;
    /** Number of independent simulators used above the high-value limit. */
    readonly simulators?: number;
    /** Whether the change of owners, modules, guards, roles and storage slot 0 is compared with the intent. */
    readonly state_diff_reviewed?: boolean;
    /** Calls that change authority and are recognized as such, by selector or name: upgradeTo, transferOwnership, setGuard, enableModule and so on. */
    readonly authority_selectors?: readonly string[];
    /** Which approval path a recognized authority change takes. */
    readonly authority_route?: "routine" | "control_change";
    /** Whether every instruction of a batch is listed and read. */
    readonly multi_instruction_review?: boolean;
    /** Hours after which a collected signature is worthless. */
    readonly max_signature_age_hours?: number;
    /** Whether payloads may be signed that stay valid without an end. */
    readonly durable_nonce?: "allowed" | "registered_only" | "forbidden";
    /** Payloads that are signed in advance, each with purpose, holder and end. */
    readonly presigned_register?: readonly PresignedPayload[];
    /** Where the interface that coordinates signatures comes from. */
    readonly ui?: "vendor_hosted" | "desktop_verified" | "self_hosted_pinned";
    /** Who writes that interface. */
    readonly ui_supplier?: string;
    /** Hash of the build in use. */
    readonly ui_build_hash?: string;
    /** Second interface, by another supplier, that is ready for use. */
    readonly alternate_ui?: string;
    /** Day on which a transaction was last signed through the second interface. */
    readonly alternate_ui_tested?: string;
    /** Number of independent nodes from which signers read the chain. */
    readonly rpc_providers?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** One rule of the policy engine; the order of the list is the order of evaluation. */
export interface PolicyRule {
    /** Short id, unique among the rules. */
    readonly id?: string;
    /** What happens when the rule matches. */
    readonly action?: "allow" | "require_approval" | "deny";
    /** Wallet or group that pays; an asterisk for any. */
    readonly source?: string;
    /** Wallet, address or group that is paid; an asterisk for any. */
    readonly destination?: string;
    /** Asset that it applies to; an asterisk for any. */
    readonly asset?: string;
    /** Kind of operation, for example transfer, contract_call, raw_sign. */
    readonly operation?: string;
    /** Largest amount that the rule lets through, in USD. */
    readonly limit_usd?: number;
    /** Number of people who must approve, the initiator not counted. */
    readonly approvers?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Where the decision to approve or deny is made. */
export interface PolicyEngine {
    /** Name of its trust domain: cloud account, pipeline and operators; another one than the withdrawal service's. */
    readonly trust_domain?: string;
    /** People who can deploy both the engine and the withdrawal service. */
    readonly deployers_shared?: number;
    /** Whether the running build is attested against a reviewed one. */
    readonly binary_attested?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** What it takes to edit the policy, add users or devices, or raise limits. */
export interface PolicyChange {
    /** Administrators who must approve. */
    readonly approvers?: number;
    /** Hours until the change takes effect. */
    readonly delay_hours?: number;
    /** Whether the supplier's staff can change the policy or reset administrators without us. */
    readonly vendor_override?: boolean;
    /** Channel, outside the platform itself, on which every change is announced. */
    readonly alert_channel?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** The engine that lets transactions through or refuses them. */
export interface Policy {
    /** Product or service that runs the policy; alerts about its changes must not depend on it. */
    readonly platform?: string;
    /** What happens to a transaction that no rule names. */
    readonly default?: "allow" | "deny";
    /** The rules in their order. */
    readonly rules?: readonly PolicyRule[];
    /** Whether some rule lets everything through. */
    readonly catch_all_allow?: boolean;
    /** Hours until a new destination can be paid. */
    readonly allowlist_delay_hours?: number;
    /** People who must approve a new destination, the requester not counted. */
    readonly allowlist_approvers?: number;
    /** Hours until a raised limit takes effect. */
    readonly limit_raise_delay_hours?: number;
    /** Channels that announce new destinations and raised limits to people who did not ask for them. */
    readonly change_notify?: readonly string[];
    /** Whether the one who starts a transaction counts toward its approval. */
    readonly initiator_can_approve?: boolean;
    /** Whether an administrator of the platform can move assets. */
    readonly admin_can_withdraw?: boolean;
    /** How an approver proves who they are. */
    readonly approver_auth?: "none" | "sms" | "push" | "totp" | "fido2";
    /** Where and by whom the decision is made. */
    readonly engine?: PolicyEngine;
    /** What changing the policy takes. */
    readonly change?: PolicyChange;
    readonly [extension: `x-${string}`]: unknown;
}
/** How many people approve up to an amount. */
export interface ApproverTier {
    /** Largest amount of this step, in USD. */
    readonly up_to_usd?: number;
    /** People who must approve it. */
    readonly approvers?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** A ceiling on what one wallet, person, key or place may move or hold. */
export interface Limit {
    /** Short id, unique among the limits. */
    readonly id?: string;
    /** What kind of thing is limited. */
    readonly scope?: "wallet" | "person" | "api_key" | "destination" | "asset" | "custodian" | "chain" | "issuer" | "venue";
    /** Which one, by its id or name; leave it out when the limit holds for each. */
    readonly target?: string;
    /** Largest single transaction, in USD. */
    readonly per_tx_usd?: number;
    /** Largest sum in any hour, in USD. */
    readonly per_hour_usd?: number;
    /** Largest sum in any 24 hours, in USD. */
    readonly per_24h_usd?: number;
    /** Largest sum ever, in USD, after which the limit must be renewed. */
    readonly lifetime_usd?: number;
    /** Largest share of the wallet's balance that may leave in any 24 hours, in percent. */
    readonly per_24h_share_of_wallet_pct?: number;
    /** Largest share of all assets in one wallet, in percent. */
    readonly wallet_max_pct?: number;
    /** Largest share of all assets with one custodian, in percent. */
    readonly custodian_max_pct?: number;
    /** Largest share of all assets on one chain, in percent. */
    readonly chain_max_pct?: number;
    /** Largest share of all assets in tokens of one issuer, in percent. */
    readonly issuer_max_pct?: number;
    /** Largest share of all assets at one bridge or yield venue, in percent. */
    readonly venue_max_pct?: number;
    /** Share at which holdings are moved back below the ceiling, in percent. */
    readonly rebalance_trigger_pct?: number;
    /** Approvers by amount, in rising steps. */
    readonly tiers?: readonly ApproverTier[];
    /** What refuses a transaction above the limit. */
    readonly enforced_by?: "ui_only" | "policy_engine" | "mpc_cosigner" | "hsm" | "contract";
    readonly [extension: `x-${string}`]: unknown;
}
/** The most that may stand hot on one chain. */
export interface HotChainCap {
    /** Chain as a CAIP-2 identifier. */
    readonly chain?: string;
    /** Cap in USD. */
    readonly usd?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** The most that may stand in hot wallets. */
export interface HotCap {
    /** Cap over all chains, in USD. */
    readonly total?: number;
    /** Cap of each chain. */
    readonly per_chain?: readonly HotChainCap[];
    readonly [extension: `x-${string}`]: unknown;
}
/** What the hot signer itself lets out. */
export interface HotSignerLimits {
    /** Largest outflow in any hour, in USD. */
    readonly per_hour_usd?: number;
    /** Largest outflow in any 24 hours, in USD. */
    readonly per_day_usd?: number;
    /** 95th percentile of hourly outflow over the last 30 days, in USD, to set the limit against. */
    readonly p95_hour_usd?: number;
    /** 95th percentile of daily outflow over the last 30 days, in USD, to set the limit against. */
    readonly p95_day_usd?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** One chain's hot wallet and what it shares with no other. */
export interface HotWallet {
    /** Short id, unique among the hot wallets. */
    readonly id?: string;
    /** The declared wallet it is. */
    readonly wallet?: string;
    /** Chain as a CAIP-2 identifier. */
    readonly chain?: string;
    /** The declared key that signs for it. */
    readonly key?: string;
    /** Machine that signs; equal names count as one machine. */
    readonly host?: string;
    /** Cloud role or service account that reaches the key; equal names count as one. */
    readonly iam_role?: string;
    /** Largest outflow of this wallet in any hour, in USD. */
    readonly per_hour_usd?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Limits of everything that signs without people. */
export interface HotTier {
    /** Share of all assets that stands hot now, in percent. */
    readonly share_pct?: number;
    /** The most that may stand hot, in USD. */
    readonly cap_usd?: HotCap;
    /** The most that may stand hot, in percent of all assets. */
    readonly cap_share_of_assets_pct?: number;
    /** Minutes until an excess over the cap is swept to a colder wallet. */
    readonly sweep_minutes?: number;
    /** Outflow limits that the signer enforces. */
    readonly signer_limits?: HotSignerLimits;
    /** What the signer does when a limit is reached. */
    readonly on_breach?: "alert" | "freeze";
    /** Where the outflow limit is enforced. */
    readonly limit_enforced_in?: "app" | "mpc" | "contract" | "hsm";
    /** Day on which a breach was last provoked and signing stopped. */
    readonly freeze_tested?: string;
    /** The hot wallets, one per chain, each with its own key, host and role. */
    readonly wallets?: readonly HotWallet[];
    /** Whether several chains' hot keys lie in one store or on one machine. */
    readonly shared_secret_store?: boolean;
    /** Own liquid capital divided by the hot exposure it has to cover. */
    readonly coverage_ratio?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** How the cold holdings are split. */
export interface ColdStorage {
    /** Wallets that cold wallets may pay: own warm ones only. */
    readonly destinations?: readonly string[];
    /** Number of funded cold wallets. */
    readonly wallet_count?: number;
    /** Share of the cold holdings in the largest cold wallet, in percent. */
    readonly max_wallet_share_pct?: number;
    /** Largest share of signers that two cold wallets have in common, in percent. */
    readonly signer_overlap_pct?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** The custody model in a word, as you would tell a customer; wallets, keys and providers hold the facts. */
export interface Custody {
    /** How keys are held. Naming a model proves nothing: declare its owners and thresholds, or its share holders. */
    readonly model?: "single_key" | "multisig" | "mpc" | "hsm_quorum" | "custodian";
    /** For MPC: who administers the shares, for example the one cloud account that holds them all. */
    readonly shares_admin?: string;
    /** Day on which the custody design last changed; ceremonies and recovery drills older than it need another look. */
    readonly changed_on?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Which keys reach whose assets; the three lists must have no member in common. */
export interface Segregation {
    /** Keys or signers that can move customers' assets. */
    readonly customer?: readonly string[];
    /** Keys or signers that can move the organization's own assets. */
    readonly corporate?: readonly string[];
    /** Keys or signers that can move reserves. */
    readonly reserve?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** A module, guard or fallback handler that was reviewed and may be enabled. */
export interface ApprovedModule {
    /** Short id, unique among the approved modules. */
    readonly id?: string;
    /** Address of the contract, quoted. */
    readonly address?: string;
    /** Where the review of its deployed code can be read. */
    readonly audit?: string;
    /** Day of the review. */
    readonly date?: string;
    /** Who reviewed it. */
    readonly reviewer?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** The back end that asks for withdrawals. */
export interface WithdrawalService {
    /** Name of its trust domain: cloud account, pipeline and operators. */
    readonly trust_domain?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** What happens to the money on the day this supplier is taken over. */
export interface CompromiseCase {
    /** Whether the design takes the supplier to be compromised. */
    readonly assumed?: boolean;
    /** Dollars still lost that day. */
    readonly residual_loss_usd?: number;
    /** Controls that stop the theft all the same. */
    readonly stopped_by?: readonly string[];
    /** Day on which the case was last gone through. */
    readonly reviewed?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** One holder of an MPC share. */
export interface ShareHolder {
    /** Short id, unique among the share holders. */
    readonly id?: string;
    /** Organization that holds the share; equal names count as one. */
    readonly org?: string;
    /** Cloud account or own machine room where it lives; equal names count as one. */
    readonly cloud_account?: string;
    /** Opaque id of whoever administers it; equal ids count as one. */
    readonly admin?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Threshold and holders of a threshold signing scheme. */
export interface MpcSetup {
    /** Shares needed to sign. */
    readonly threshold?: number;
    /** Shares there are. */
    readonly parties?: number;
    /** Shares that the declaring organization holds itself. */
    readonly own_shares?: number;
    /** Who holds each share. */
    readonly share_holders?: readonly ShareHolder[];
    /** Days between two refreshes of the shares. */
    readonly refresh_days?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** A rehearsed departure from a supplier. */
export interface ExitDrill {
    /** Day on which assets were last moved without the supplier. */
    readonly date?: string;
    /** Hash of the transaction that moved the test amount. */
    readonly tx?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A custody, wallet, MPC, staking or signing-interface supplier, and what it could do to the money. */
export interface Provider {
    /** Short id, unique among the providers. */
    readonly id?: string;
    /** Name of the supplier. */
    readonly name?: string;
    /** What it does for us, in a phrase, for example MPC wallet or signing interface. */
    readonly service?: string;
    /** Everything the supplier, or whoever takes it over, is able to do. */
    readonly can?: readonly ("see_data" | "change_code_served" | "display_tx" | "propose_tx" | "co_sign" | "withdraw")[];
    /** Most that could be stolen through this supplier, in USD. */
    readonly max_loss_usd?: number;
    /** What stops the theft when this supplier is compromised. */
    readonly compromise_case?: CompromiseCase;
    /** Authority over our assets that was handed to the supplier. */
    readonly delegated_rights?: readonly ("stake" | "vote" | "withdraw" | "custody")[];
    /** Whether a change of that authority alerts us. */
    readonly authority_monitor?: boolean;
    /** Whether each unstaking transaction it prepares is decoded instruction by instruction. */
    readonly unstake_review?: boolean;
    /** What proves to the co-signer that a request is ours. */
    readonly request_signing?: "api_token_only" | "customer_key";
    /** Fields of the signed request that the co-signer compares with the transaction. */
    readonly co_signer_verifies?: readonly ("destination" | "amount" | "asset" | "nonce")[];
    /** Whether requests travel over an encrypted channel from end to end. */
    readonly channel_encrypted?: boolean;
    /** For threshold signing: threshold and share holders. */
    readonly mpc?: MpcSetup;
    /** Whether we hold an offline kit that rebuilds the keys without the supplier. */
    readonly recovery_kit?: boolean;
    /** The last rehearsed departure. */
    readonly exit_drill?: ExitDrill;
    /** Hours that a full departure takes. */
    readonly exit_hours?: number;
    /** Hours within which the contract obliges it to report a breach. */
    readonly breach_notice_hours?: number;
    /** Why it was approved, in a word or phrase; a report alone is no reason. */
    readonly approved_because?: string;
    /** Attestations the supplier showed; they belong to the compliance ledger and weigh nothing here. */
    readonly assurance?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** Any other supplier, rated by what it could steal, alter or sign. */
export interface Vendor {
    /** Short id, unique among the vendors. */
    readonly id?: string;
    /** Name of the supplier. */
    readonly name?: string;
    /** What it does for us, in a phrase. */
    readonly service?: string;
    /** Everything the supplier, or whoever takes it over, is able to do. */
    readonly can?: readonly ("see_data" | "change_code_served" | "display_tx" | "propose_tx" | "co_sign" | "withdraw")[];
    /** Most that could be stolen through this supplier, in USD. */
    readonly max_loss_usd?: number;
    /** Controls that bound the damage when it is compromised. */
    readonly containment?: readonly string[];
    /** Hours within which the contract obliges it to report a breach. */
    readonly breach_notice_hours?: number;
    /** Why it was approved, in a word or phrase; a report alone is no reason. */
    readonly approved_because?: string;
    /** Attestations the supplier showed; they belong to the compliance ledger and weigh nothing here. */
    readonly assurance?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** A duty under a law, license or contract. */
export interface Obligation {
    /** Short id, unique among the obligations. */
    readonly id?: string;
    /** Law, regulator, license or contract that imposes it, for example MiCA or contract-17. */
    readonly regime?: string;
    /** What has to be done, in a few words. */
    readonly title?: string;
    /** Opaque id of the person who answers for it. */
    readonly owner?: string;
    /** Day by which it has to be met next. */
    readonly due?: string;
    /** Where it stands. */
    readonly status?: "open" | "met" | "overdue";
    readonly [extension: `x-${string}`]: unknown;
}
/** A report, certificate, license or audit opinion: a fact for buyers and regulators, with no weight in security. */
export interface Attestation {
    /** Short id, unique among the attestations. */
    readonly id?: string;
    /** What it is. */
    readonly type?: "soc1" | "soc2_type1" | "soc2_type2" | "soc2" | "soc3" | "iso27001" | "iso27017" | "iso27018" | "iso22301" | "pci_dss" | "ccss" | "seal" | "hipaa" | "fedramp" | "hitrust" | "cyber_essentials" | "proof_of_reserves" | "vara" | "mica" | "bitlicense" | "license" | "smart_contract_audit" | "pentest" | "other";
    /** Firm or authority that issued it. */
    readonly issuer?: string;
    /** Opaque id of the person who keeps it current. */
    readonly owner?: string;
    /** Systems, sites or processes it covers, a word each, for example client_console. */
    readonly scope?: readonly string[];
    /** What it is needed for, a word each, for example enterprise_procurement or license_condition. */
    readonly purpose?: readonly string[];
    /** Obligation that it fulfills. */
    readonly obligation?: string;
    /** Where it is quoted: claims, pages or processes, for example claims/custody or sales/procurement. */
    readonly cited_by?: readonly string[];
    /** Day on which it was issued, or the last day of the period it covers. */
    readonly issued?: string;
    /** Last day on which it may be relied upon. */
    readonly expires?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** An audit, assessment or filing that is coming up. */
export interface AuditDue {
    /** Short id, unique among the audits due. */
    readonly id?: string;
    /** What will be audited or certified. */
    readonly type?: "soc1" | "soc2_type1" | "soc2_type2" | "soc2" | "soc3" | "iso27001" | "iso27017" | "iso27018" | "iso22301" | "pci_dss" | "ccss" | "seal" | "hipaa" | "fedramp" | "hitrust" | "cyber_essentials" | "proof_of_reserves" | "vara" | "mica" | "bitlicense" | "license" | "smart_contract_audit" | "pentest" | "other";
    /** Obligation that calls for it. */
    readonly obligation?: string;
    /** Opaque id of the person who prepares it. */
    readonly owner?: string;
    /** Day by which it has to be finished. */
    readonly due?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** The compliance ledger: duties, papers and dates. It enables business and is kept apart from security. */
export interface Compliance {
    /** Duties under laws, licenses and contracts. */
    readonly obligations?: readonly Obligation[];
    /** Reports, certificates and licenses held. */
    readonly attestations?: readonly Attestation[];
    /** Audits and filings that are coming up. */
    readonly audits_due?: readonly AuditDue[];
    readonly [extension: `x-${string}`]: unknown;
}
/** A sentence about security, compliance or status that somebody outside the team reads. */
export interface Claim {
    /** Short id, unique among the claims. */
    readonly id?: string;
    /** The sentence, word for word. */
    readonly text?: string;
    /** Who reads it. */
    readonly audience?: "public" | "customers" | "procurement" | "investors" | "regulators" | "partners" | "board" | "internal";
    /** What kind of statement it is. Left out, it is read as a security claim. */
    readonly class?: "security" | "compliance" | "status" | "financial" | "marketing";
    /** Controls that make the sentence true; an attestation supports a compliance statement only. */
    readonly supported_by?: readonly string[];
    /** Evidence that shows it, fresh on the day of publication. */
    readonly evidence?: readonly string[];
    /** Words that this claim must not use, beyond those that are always refused. */
    readonly words_forbidden?: readonly string[];
    /** Page, file or document in which it stands. */
    readonly published_at?: string;
    /** Opaque id of the person who answers for it. */
    readonly owner?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** What shows that a control works: a reading, an export, a drill or a document. */
export interface Evidence {
    /** Short id, unique among the evidence; claims and risks name it. */
    readonly id?: string;
    /** Control of the catalog that it shows. */
    readonly control?: string;
    /** What it was taken from, as kind/id, for example wallet/eth-cold-1; leave it out when it covers everything. */
    readonly entity?: string;
    /** How it was obtained. Reports, certificates and questionnaires count as none. */
    readonly kind?: "certificate" | "questionnaire" | "report" | "self_statement" | "document" | "log" | "drill" | "device_attestation" | "api_setting" | "onchain";
    /** Where it can be read again, for example eip155:1/0x…#getThreshold or a file. */
    readonly uri?: string;
    /** Day on which it was obtained. */
    readonly date?: string;
    /** Days for which it counts. */
    readonly max_age_days?: number;
    /** SHA-256 of the file, 64 hex digits. */
    readonly sha256?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A deviation that is accepted until a day, by somebody who answers for it. */
export interface Exception {
    /** Short id; without one the exception is named by its position. */
    readonly id?: string;
    /** Id of the rule that is excused, for example custody/concentration. */
    readonly rule?: string;
    /** The one entity that is excused, as kind/id; leave it out to excuse all of them. */
    readonly entity?: string;
    /** Opaque id of the person who will end it. */
    readonly owner?: string;
    /** Why it is needed, in a sentence. */
    readonly reason?: string;
    /** Controls that bound the damage meanwhile. */
    readonly compensating?: readonly string[];
    /** Most that can be lost through it, in USD. */
    readonly exposure_usd?: number;
    /** Last day on which it holds; at most 90 days ahead. */
    readonly expires?: string;
    /** Executive or security lead who accepted it. */
    readonly approved_by?: string;
    /** Names exactly what was accepted, in 16 hex digits that `papertiger except` writes. Once something else is found, the exception excuses it no longer. Without one, it excuses whatever the rule finds there until it ends. */
    readonly value?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** What the public security page shows. */
export interface TrustPage {
    /** Address of the page. */
    readonly url?: string;
    /** Controls that the page describes. */
    readonly controls?: readonly string[];
    /** Certificates and logos that the page shows, for example soc2. */
    readonly badges?: readonly string[];
    /** Heading under which the badges stand. */
    readonly badges_under?: "security" | "compliance";
    readonly [extension: `x-${string}`]: unknown;
}
/** Yearly spending on each ledger, tracked apart. */
export interface Budget {
    /** Spent on resisting theft, in USD a year. */
    readonly security_usd?: number;
    /** Spent on audits, certificates and filings, in USD a year. */
    readonly compliance_usd?: number;
    /** Anything a reader should know about the figures. */
    readonly note?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Weights with which scores are computed, where somebody computes scores. */
export interface Scoring {
    /** Weight of each input of the security score, by name; attestation_weight, soc2 and the like must be 0. */
    readonly security?: Readonly<Record<string, number>>;
    /** Weight of each input of the compliance score, by name. */
    readonly compliance?: Readonly<Record<string, number>>;
    readonly [extension: `x-${string}`]: unknown;
}
/** The security ledger in one figure. */
export interface SecurityScore {
    /** Largest theft that is possible now, in USD. */
    readonly max_loss_usd?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** The compliance ledger in one figure. */
export interface ComplianceScore {
    /** Obligations that are not met. */
    readonly open_obligations?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** One figure per ledger, in its own unit; they are never added. */
export interface Scores {
    /** Theft, in dollars. */
    readonly security?: SecurityScore;
    /** Duties, by count. */
    readonly compliance?: ComplianceScore;
    readonly [extension: `x-${string}`]: unknown;
}
/** A single score over everything, where somebody keeps one. Declare it if it exists: rules ask to split it into scores. */
export interface RiskScore {
    /** The score, in whatever points it is kept. */
    readonly overall?: number;
    /** What it was derived from, in a word. */
    readonly basis?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A policy that pays after a loss; it prevents none. */
export interface Insurance {
    /** Short id, unique among the policies. */
    readonly id?: string;
    /** Who pays. */
    readonly insurer?: string;
    /** Causes of loss that are covered, a word each. */
    readonly covers?: readonly string[];
    /** Causes of loss that are excluded, a word each, for example state_actor or blind_signing. */
    readonly excludes?: readonly string[];
    /** The most that is paid, in USD. */
    readonly limit_usd?: number;
    /** What stays with us of each loss, in USD. */
    readonly deductible_usd?: number;
    /** Assets that it is meant to cover, in USD. */
    readonly exposure_usd?: number;
    /** Whether theft by a state or its proxies is excluded; read the wording and say yes or no. */
    readonly state_actor_exclusion?: boolean;
    /** Day on which somebody last read the wording for its exclusions. */
    readonly wording_read?: string;
    /** Last day of cover. */
    readonly expires?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A deployed contract: who can change or stop it, how long a change waits, and how much can leave it. */
export interface Contract {
    /** Your name for the contract, unique among contracts; others refer to it as contract/ID. */
    readonly id?: string;
    /** The name readers know it by, for example the name in the verified source. */
    readonly name?: string;
    /** The chain it is deployed on as a CAIP-2 id, for example eip155:1. */
    readonly chain?: string;
    /** The address that users call: the proxy, not the implementation behind it. */
    readonly address?: string;
    /** Value that sits in the contract today, in USD. Declare 0 for one that only governs or mints. */
    readonly value_held_usd?: number;
    /** The most that its roles could take, mint or destroy if abused together, in USD. */
    readonly worst_case_loss_usd?: number;
    /** Whether anyone can replace its code, directly or through a proxy. False only for immutable bytecode. */
    readonly upgradeable?: boolean;
    /** Every privileged right that chain history shows, one entry per right and holder, those nobody uses included. */
    readonly roles?: readonly ContractRole[];
    /** Whether the deploying account still holds any right over the contract. */
    readonly deployer_rights?: "none" | "remaining";
    /** True while any part of the deployed code has no source published and matched to its bytecode. */
    readonly unverified_source?: boolean;
    /** URI of the storage layout comparison between the running implementation and the one before it. */
    readonly storage_layout_diff?: string;
    /** The full source commit that the running bytecode was built from. */
    readonly deployed_commit?: string;
    /** Hash of the running bytecode, for comparison with a rebuild of deployed_commit. */
    readonly bytecode_hash?: string;
    /** Outside reviews of this contract; each names the commit that it read. */
    readonly reviews?: readonly Review[];
    /** Shortest on-chain wait, in seconds, before an upgrade, role grant or value-moving parameter takes effect, emergency paths counted. */
    readonly timelock_seconds?: number;
    /** Address of the timelock that enforces the wait. */
    readonly timelock_contract?: string;
    /** Address that can shorten the delay or change who proposes; the timelock itself when it is self-governed. */
    readonly timelock_admin?: string;
    /** Day since which the delay has been zero, if it is zero or was set to zero for a migration. Leave it out otherwise. */
    readonly zero_delay_since?: string;
    /** Measured seconds from the first sign of a bad change to its cancellation; the timelock has to outlast it. */
    readonly mttr_seconds?: number;
    /** Signers or wallets that can cancel a queued change and did not approve it. */
    readonly veto_group?: readonly string[];
    /** The stop switch: who can pull it, what it stops, and what it takes to release it. */
    readonly pause?: ContractPause;
    /** What it takes to stop this contract compared with what it takes to move, mint or upgrade. */
    readonly authority?: Authority;
    /** Ceilings that the mint and redeem functions enforce on-chain; for contracts that can mint. */
    readonly mint?: ContractMint;
    /** The rolling cap on value leaving, enforced by the contract itself. */
    readonly limiter?: ContractLimiter;
    /** Statements that must hold after every call, and whether the contract reverts or pauses when one breaks. */
    readonly invariants?: readonly ContractInvariant[];
    /** URI of the published ERC-7730 clear-signing descriptor for the functions your signers call. */
    readonly erc7730_descriptor?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** One privileged right over a contract and who holds it. */
export interface ContractRole {
    /** The role as the contract calls it, for example owner, proxy_admin, MINTER_ROLE. */
    readonly name?: string;
    /** Address, or the well-known name, of whoever holds the role. */
    readonly holder?: string;
    /** What stands at the holder address. Follow ownership to the end: an admin contract that one key owns is an eoa. */
    readonly holder_type?: "renounced" | "timelock" | "governor" | "multisig" | "eoa";
    /** The wallet declared in this program that stands at the holder address, so that its quorum counts for this role. */
    readonly wallet?: string;
    /** What the role lets its holder do to value. */
    readonly can?: readonly ("upgrade" | "mint" | "move" | "grant_roles" | "set_parameters" | "unpause" | "pause")[];
    /** Why the role must exist and why this holder has it; say what breaks without it. */
    readonly justification?: string;
    /** Block number of the transaction that granted the role. */
    readonly granted_block?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Who can stop a contract, how quickly, and how it is started again. */
export interface ContractPause {
    /** Address that holds the pausing role. */
    readonly role_holder?: string;
    /** How many approvals pausing needs. */
    readonly threshold?: number;
    /** How many people or keys can give one of those approvals. */
    readonly total?: number;
    /** How many approvals releasing the pause needs. */
    readonly unpause_threshold?: number;
    /** Functions that the pause blocks. Name every path by which value can leave. */
    readonly covers?: readonly string[];
    /** Whether the pausing role can also transfer, mint, upgrade or set parameters. */
    readonly can_move_funds?: boolean;
    /** Hours after which a pause ends by itself; leave it out when only a quorum can end it. */
    readonly expires_hours?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** On-chain ceilings on creating and redeeming tokens. Amounts are whole tokens, not base units. */
export interface ContractMint {
    /** Most tokens that one transaction can mint, in whole tokens. */
    readonly max_per_tx?: number;
    /** Most tokens that can be minted in any 24 hours, in whole tokens. */
    readonly max_per_day?: number;
    /** Most tokens that can be redeemed in any 24 hours, in whole tokens. */
    readonly max_redeem_per_day?: number;
    /** Total supply above which minting reverts, in whole tokens. */
    readonly supply_ceiling?: number;
    /** Whether each mint checks on-chain that the collateral covers the new supply. */
    readonly ratio_check?: boolean;
    /** How many separate keys must sign a mint. */
    readonly signer_threshold?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** A rolling limit on withdrawals that reverts or pauses when it is exceeded. */
export interface ContractLimiter {
    /** Length of the rolling window, in seconds. */
    readonly window_seconds?: number;
    /** Most of the held value that may leave in one window, in percent. */
    readonly max_outflow_pct?: number;
    /** How many approvals raising or lifting the limit needs. */
    readonly override_threshold?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** A statement about balances or supply that no call may break. */
export interface ContractInvariant {
    /** The statement, in code or plain words, for example totalAssets >= totalShares * price. */
    readonly expression?: string;
    /** True when the contract itself reverts or pauses on a breach; false when something only watches. */
    readonly enforced?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The cheapest way to stop, and the cheapest way to move, mint or upgrade. */
export interface Authority {
    /** The easiest way to halt value leaving. */
    readonly stop?: StopAuthority;
    /** The easiest way to move, mint or upgrade, whichever needs the fewest keys and the least time. */
    readonly move?: MoveAuthority;
    readonly [extension: `x-${string}`]: unknown;
}
/** How many keys and how much time a stop needs. */
export interface StopAuthority {
    /** How many approvals a stop needs. */
    readonly threshold?: number;
    /** Minutes from the decision to stop until nothing can leave. */
    readonly minutes?: number;
    /** Signers or wallets whose approvals count towards a stop. */
    readonly owners?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** How many keys and how much time it takes to move, mint or upgrade. */
export interface MoveAuthority {
    /** How many approvals the move needs. */
    readonly threshold?: number;
    /** Minutes from the last approval until the move takes effect; a timelock counts. */
    readonly minutes?: number;
    /** Signers or wallets whose approvals count towards a move. */
    readonly owners?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** An outside security review: what exactly was read, and whether it still describes what runs. */
export interface Review {
    /** Your name for the review, unique in its list. */
    readonly id?: string;
    /** Who did the review. */
    readonly firm?: string;
    /** The full commit that the reviewers read. */
    readonly commit?: string;
    /** What they looked at. Leave out what they did not. */
    readonly scope?: readonly ("code" | "keys" | "offchain" | "frontend")[];
    /** Day the review ended. */
    readonly date?: string;
    /** True while the reviewed commit is the one that runs; any later change makes it false. */
    readonly valid_for_deployed_commit?: boolean;
    /** Contracts that the review covered, where it stands outside a contract. */
    readonly contracts?: readonly string[];
    /** Where the report can be read. */
    readonly uri?: string;
    /** SHA-256 of the report file, in hex. */
    readonly sha256?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** One change of running code and how its exact bytes were checked before execution. */
export interface Upgrade {
    /** Your name for the upgrade, unique among upgrades. */
    readonly id?: string;
    /** The contract being upgraded. */
    readonly contract?: string;
    /** Day it was or will be executed. */
    readonly date?: string;
    /** Hash of the transaction that executed it. */
    readonly tx?: string;
    /** The full commit that the new bytecode was built from. */
    readonly source_commit?: string;
    /** Hash of the bytecode to be deployed. */
    readonly bytecode_hash?: string;
    /** Hash of the exact calldata to be executed, initializer arguments included. */
    readonly calldata_hash?: string;
    /** Opaque ids of the people who each rebuilt the bytecode from source on their own machine and got the same hash. */
    readonly rebuilt_by?: readonly string[];
    /** URI of the test run that executed the calldata on a fork of current state and compared initial values with it. */
    readonly fork_test_against_live_state?: string;
    /** True when a reviewer saw the final commit, not an earlier one. */
    readonly review_after_last_change?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** A cross-chain route: who must agree that a message is true, and what happens when the books disagree. */
export interface Bridge {
    /** Your name for the route, unique among bridges. */
    readonly id?: string;
    /** The chains it connects as CAIP-2 ids. */
    readonly chains?: readonly string[];
    /** The declared contracts that lock, mint or release for it. */
    readonly contracts?: readonly string[];
    /** Most that a forged message could release or mint today, in USD. */
    readonly value_at_risk_usd?: number;
    /** How many verifiers must agree, as the deployed configuration says, and who they are. */
    readonly verifiers?: VerifierSet;
    /** The check that locked equals minted and burned equals released, across both chains. */
    readonly invariant?: BridgeInvariant;
    readonly [extension: `x-${string}`]: unknown;
}
/** The quorum that makes a cross-chain message believed. */
export interface VerifierSet {
    /** How many verifiers must attest to one message. */
    readonly required?: number;
    /** How many verifiers exist. */
    readonly total?: number;
    /** One entry per verifier, with everything it could share with another. */
    readonly set?: readonly Verifier[];
    readonly [extension: `x-${string}`]: unknown;
}
/** One verifier and what it depends on; whatever two of them share can fall once for both. */
export interface Verifier {
    /** Your name for the verifier, unique in its set. */
    readonly id?: string;
    /** The organization that runs it. */
    readonly operator?: string;
    /** The client program it runs, without its version. */
    readonly client?: string;
    /** The cloud account or project it runs in, not only the vendor. */
    readonly cloud?: string;
    /** The hosting company or building. */
    readonly hosting?: string;
    /** Where it reads chain state: self for its own node, otherwise the provider. */
    readonly rpc?: string;
    /** Where its signing key lives. */
    readonly key_storage?: "hsm" | "hardware_wallet" | "mpc_share" | "tee" | "cloud_kms" | "encrypted_file" | "password_manager" | "plaintext";
    /** The declared key that it signs with. */
    readonly key?: string;
    /** The declared signer who operates it, if a person approves its messages. */
    readonly signer?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** The running comparison of both sides of a bridge. */
export interface BridgeInvariant {
    /** Seconds between two checks. */
    readonly check_interval_seconds?: number;
    /** What happens by itself when the two sides differ. */
    readonly action?: "auto_pause" | "alert";
    /** Last day on which a planted mismatch was shown to set off the action. */
    readonly tested?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A feed, the bounds on what it may report, and the wait before it prices something new. */
export interface Oracle {
    /** Your name for the feed, unique among oracles. */
    readonly id?: string;
    /** The declared contracts that act on this feed. */
    readonly contracts?: readonly string[];
    /** The assets or pairs that it prices. */
    readonly assets?: readonly string[];
    /** How many independent sources are combined. Two resellers of one venue count once. */
    readonly sources?: number;
    /** Largest jump between two updates that is accepted, in percent. */
    readonly max_deviation_pct?: number;
    /** Market depth below which a source is ignored, in USD. */
    readonly min_liquidity_usd?: number;
    /** Hours between deciding to accept a new asset and its first use as collateral or for minting. */
    readonly new_asset_delay_hours?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** The nodes behind signing decisions and what happens when they disagree or go away. */
export interface Rpc {
    /** How many independent nodes or providers are asked for each read. */
    readonly sources?: number;
    /** How many of those nodes you run yourself. */
    readonly self_hosted?: number;
    /** How many sources must give the same answer before it is used. */
    readonly agreement?: "all" | "majority" | "any";
    /** What the signing service does when answers differ. */
    readonly on_disagreement?: "halt" | "failover";
    /** What it does when sources drop out. */
    readonly on_outage?: "halt" | "fewer_sources";
    readonly [extension: `x-${string}`]: unknown;
}
/** Staked assets: who can withdraw them and where the signing key lives. */
export interface Validator {
    /** Your name for the validator or group, unique among validators. */
    readonly id?: string;
    /** The chain that it validates as a CAIP-2 id. */
    readonly chain?: string;
    /** Value staked through it, in USD. */
    readonly stake_usd?: number;
    /** Who can take the stake out, apart from who signs blocks. */
    readonly withdrawal_credential?: WithdrawalCredential;
    /** Where the block-signing key lives. */
    readonly signing_key_storage?: "hsm" | "remote_signer" | "encrypted_file" | "plaintext";
    /** Whether every signer consults one shared slashing-protection record before it signs. */
    readonly slashing_protection_db?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The authority that can take staked principal out. */
export interface WithdrawalCredential {
    /** What holds that authority. */
    readonly owner_type?: "multisig" | "contract" | "eoa";
    /** Address that withdrawals go to or that controls them. */
    readonly address?: string;
    /** The declared wallet that holds it. */
    readonly wallet?: string;
    /** True when nobody who can sign blocks can derive or use the withdrawal key. */
    readonly separate_from_signing_key?: boolean;
    /** Whether a change of the withdrawal or stake authority pages someone. */
    readonly change_alert?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** How long a vote takes to become an act, and who can still stop it. */
export interface Dao {
    /** Hours between a proposal and the start of its vote. */
    readonly voting_delay_hours?: number;
    /** Hours for which a vote stays open. */
    readonly voting_period_hours?: number;
    /** Hours between a passed vote and its execution on the shortest path, emergency votes included. */
    readonly execution_delay_hours?: number;
    /** True when only voting power held before the proposal counts, so that borrowed tokens cannot vote. */
    readonly snapshot_before_proposal?: boolean;
    /** Address that can cancel a passed proposal; a multisig, not one key. */
    readonly veto?: string;
    /** The declared wallet behind the veto address. */
    readonly veto_wallet?: string;
    /** Share of the voting supply that must vote for a decision to count, in percent. */
    readonly quorum_pct?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** A source repository and what stands between one developer and its protected branch. */
export interface Repo {
    /** Your name for the repository, unique among repos. */
    readonly id?: string;
    /** Where it is hosted. */
    readonly url?: string;
    /** Rules on the branch that is released from. */
    readonly branch_protection?: BranchProtection;
    /** Whether anyone can rewrite the protected branch. */
    readonly force_push?: boolean;
    /** OpenSSF Scorecard result, 0 to 10. A signal for triage; it decides nothing. */
    readonly scorecard?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** What a change needs before it lands. */
export interface BranchProtection {
    /** Approving reviews that a change needs, its author not counted. */
    readonly required_reviews?: number;
    /** Whether unsigned commits are refused. */
    readonly signed_commits?: boolean;
    /** Whether administrators are bound by the same rules. */
    readonly enforce_admins?: boolean;
    /** Paths that only named owners can approve; include build, workflow and dependency files. */
    readonly codeowners_paths?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** Secrets and rights that builds hold. */
export interface Ci {
    /** Whether builds get cloud access by short-lived federated tokens in place of stored keys. */
    readonly oidc?: boolean;
    /** How many stored secrets can reach production, signing or publishing. */
    readonly long_lived_secrets?: number;
    /** Rights of the token that each workflow gets unless it asks for more. */
    readonly default_token?: "read" | "write";
    /** Third-party actions pinned to a digest, in percent of all used. */
    readonly actions_pinned_pct?: number;
    /** Whether a pull request from a fork can see any secret. */
    readonly fork_pr_secrets?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** A way of publishing and what a single person or token could publish alone. */
export interface Release {
    /** Your name for the channel, unique among releases. */
    readonly id?: string;
    /** What is published through it. */
    readonly target?: "production" | "frontend" | "package" | "extension" | "app_store" | "firmware";
    /** How many people must approve one release. */
    readonly approvers?: number;
    /** Build provenance attached to what is published. */
    readonly provenance?: "slsa3" | "slsa2" | "none";
    /** What the publishing step signs in with. */
    readonly store_credentials?: "oidc_short_lived" | "long_lived_token";
    /** Whether any person can publish from their own machine. */
    readonly publish_from_laptop?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** Rules on adopting third-party code. */
export interface Deps {
    /** Whether builds fail when a dependency differs from the lock file by version or hash. */
    readonly lockfile_enforced?: boolean;
    /** Days that a published version must have existed before you adopt it. */
    readonly min_release_age_days?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** What the served pages load and how you would notice that they changed. */
export interface Frontend {
    /** Scripts that signing pages load from hosts you do not control. */
    readonly remote_scripts?: number;
    /** Whether every script and style carries a subresource-integrity hash. */
    readonly sri?: boolean;
    /** The Content-Security-Policy header as served. */
    readonly csp?: string;
    /** Minutes between outside comparisons of the served files with the signed release. */
    readonly integrity_check_minutes?: number;
    /** Where those comparisons take the right hashes from. */
    readonly expected_hash_source?: "signed_release" | "ipfs_ens" | "none";
    /** Whether any write to the hosting bucket or worker pages someone. */
    readonly bucket_write_alert?: boolean;
    /** Whether a published version can never be overwritten in place. */
    readonly immutable_hosting?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** Tokens and workers that can alter served pages. */
export interface Cdn {
    /** Every API token in use, each narrowly scoped and dated. */
    readonly tokens?: readonly CdnToken[];
    /** How many keys can do anything in the account. */
    readonly global_keys?: number;
    /** Whether creating or changing an edge worker or token pages someone. */
    readonly worker_change_alert?: boolean;
    /** How many people creating a token or worker takes. */
    readonly creation_approvers?: number;
    /** Days between two full listings of tokens and workers. */
    readonly enumeration_days?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** One API token; never the token itself. */
export interface CdnToken {
    /** Your name for the token, unique in the list. Never its value. */
    readonly id?: string;
    /** What it may do, for example purge_cache. */
    readonly scope?: readonly string[];
    /** Day it was issued. */
    readonly created?: string;
    /** Day it stops working by itself. */
    readonly expires?: string;
    /** Role or opaque id of the person who answers for it. */
    readonly owner?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A domain and what it would take to point it elsewhere. */
export interface Domain {
    /** Your name for the domain, unique among domains; the domain name will do. */
    readonly id?: string;
    /** The domain name. */
    readonly name?: string;
    /** True when users connect a wallet, sign or see deposit addresses on it. */
    readonly serves_transactions?: boolean;
    /** The registrar that holds it. */
    readonly registrar?: string;
    /** Whether the registry refuses changes until it has checked by a separate route; a registrar lock alone does not count. */
    readonly registry_lock?: boolean;
    /** Whether the zone is signed and the chain of trust validates. */
    readonly dnssec?: boolean;
    /** Whether CAA records name who may issue certificates for it. */
    readonly caa?: boolean;
    /** Second factor at the registrar account. */
    readonly registrar_mfa?: "fido2" | "totp" | "push" | "sms" | "none";
    /** Whether the registrar confirms every change by a call or channel other than the account. */
    readonly out_of_band_changes?: boolean;
    /** Domain of the mailbox that the registrar writes to. It must not be this domain. */
    readonly contact_email_domain?: string;
    /** Which records are watched from outside, and how soon a change is noticed. */
    readonly monitor?: DomainMonitor;
    readonly [extension: `x-${string}`]: unknown;
}
/** Outside watch on a domain. */
export interface DomainMonitor {
    /** Whether name server changes raise an alert. */
    readonly ns?: boolean;
    /** Whether address record changes raise an alert. */
    readonly a?: boolean;
    /** Whether new certificates in transparency logs raise an alert. */
    readonly ct?: boolean;
    /** Minutes from a change to its alert. */
    readonly detect_minutes?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Separation between developer machines and production. */
export interface Dev {
    /** Whether any production credential is stored or cached on a developer machine. */
    readonly prod_credentials_on_laptop?: boolean;
    /** Where developers run code that came from outside. */
    readonly sandbox?: "vm" | "container" | "none";
    /** Longest life of a developer cloud session, in hours. */
    readonly cloud_session_hours?: number;
    /** How developers get into production. */
    readonly prod_access?: "jit_two_person" | "standing";
    readonly [extension: `x-${string}`]: unknown;
}
/** Hiring, vetting, and handling of what strangers send. */
export interface People {
    /** Checks made before someone gets access to code, infrastructure or treasury. */
    readonly hiring?: Hiring;
    /** Everyone who may be signer, publisher, administrator or reviewer, with the date they were last checked. */
    readonly high_trust_list?: readonly HighTrustEntry[];
    /** How many remote contractors hold a privileged role with no employee beside them. */
    readonly contractor_privileged?: number;
    /** Where people open job tests, partner repositories, decks and meeting software from outside. */
    readonly untrusted_execution?: "throwaway_vm" | "non_company_device" | "work_device";
    /** Whether new contacts are confirmed over a second, unrelated channel before anything of theirs is opened. */
    readonly contact_verification?: boolean;
    /** Minutes within which a suspected lure reaches the security team. */
    readonly lure_report_minutes?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** What is verified about a person before access. Record dates elsewhere; no personal data here. */
export interface Hiring {
    /** Whether identity is checked live and supervised, not from uploaded pictures. */
    readonly live_id_check?: boolean;
    /** Whether anyone getting privileged access is met in person first. */
    readonly in_person_for_privileged?: boolean;
    /** Whether you find and call references yourself in place of using contacts the candidate gave. */
    readonly referrals_self_verified?: boolean;
    /** Whether payment destination and network location are compared with the claimed identity. */
    readonly payroll_and_ip_consistency?: boolean;
    /** Whether anyone known only by a pseudonym holds privileged access. */
    readonly pseudonymous_privileged?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** One person cleared for one privileged role. */
export interface HighTrustEntry {
    /** Your name for the entry, unique in the list. */
    readonly id?: string;
    /** Opaque id of the person, as used for signers; no names. */
    readonly person?: string;
    /** The privileged role, for example signer, publisher, admin, reviewer. */
    readonly role?: string;
    /** Day of the last check. */
    readonly vetted_on?: string;
    /** Whether someone from the organization has met them face to face. */
    readonly met_in_person?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** What company machines will run and how soon one can be cut off. */
export interface Endpoints {
    /** Whether machines of privileged people run only approved programs. */
    readonly allowlisting?: boolean;
    /** Machines that report to endpoint detection, in percent of all. */
    readonly edr_coverage_pct?: number;
    /** Whether its alerts are looked at around the clock. */
    readonly edr_triage_24x7?: boolean;
    /** Whether browser extensions from outside an approved list are refused. */
    readonly extension_sideloading_blocked?: boolean;
    /** Whether private or freelance work may be done on company machines. */
    readonly personal_use?: boolean;
    /** Minutes from an alert to a machine cut off from the network. */
    readonly isolation_minutes?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** An account and what it takes to get into it or to recover it. */
export interface Account {
    /** Your name for the account, unique among accounts. */
    readonly id?: string;
    /** What the account is for, for example registrar, cloud-root, package-registry. */
    readonly name?: string;
    /** True when it can administer, publish, sign or move money. */
    readonly privileged?: boolean;
    /** Weakest second factor that it accepts, fallbacks included. */
    readonly mfa?: "fido2" | "totp" | "push" | "sms" | "none";
    /** How many hardware keys are registered to it in all. */
    readonly backup_keys?: number;
    /** How a locked-out holder gets back in. */
    readonly recovery?: "org_process" | "personal_email" | "sms";
    readonly [extension: `x-${string}`]: unknown;
}
/** Life and binding of sessions on value paths. */
export interface Sessions {
    /** Longest privileged session, in hours. */
    readonly max_hours?: number;
    /** Longest session on a custody console, in hours, where it is shorter than max_hours. */
    readonly custody_max_hours?: number;
    /** Whether a session copied to another device fails. */
    readonly device_bound?: boolean;
    /** Whether each sensitive action asks for the hardware key again. */
    readonly step_up_on_sensitive?: boolean;
    /** Whether use from two places at once ends the session by itself. */
    readonly impossible_travel_kill?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The computed most that a single person could take before being stopped. */
export interface Insider {
    /** Largest theft that any one person could complete alone, in USD, from the key and limit registers. */
    readonly max_loss_usd?: number;
    /** Roles for which the figure was worked out; list every privileged one. */
    readonly computed_for?: readonly string[];
    /** Day the figure was last worked out. */
    readonly last_computed?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Deadlines for removing access, and the last time they were put to the test. */
export interface Offboarding {
    /** Hours until a departed or compromised signer is off every wallet; give the longest across your wallets. */
    readonly signer_removal_hours?: number;
    /** Hours until all accounts, tokens and publishing rights are revoked. */
    readonly account_revocation_hours?: number;
    /** The latest departure that was carried through. */
    readonly last_run?: OffboardingRun;
    readonly [extension: `x-${string}`]: unknown;
}
/** A departure that was carried through. */
export interface OffboardingRun {
    /** Opaque id of the person who left. */
    readonly person?: string;
    /** Day on which all access was gone. */
    readonly date?: string;
    /** Hash of the transaction that removed their signer or role. */
    readonly on_chain_tx?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Where leaked secrets are searched for and what is still open. */
export interface Secrets {
    /** Places that are scanned, and how often. */
    readonly scan?: SecretScan;
    /** Leaked secrets found and not yet rotated. */
    readonly findings_open?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Coverage and cadence of the secret scanner. */
export interface SecretScan {
    /** Whether all repositories are scanned, history included. */
    readonly repos?: boolean;
    /** Whether build variables, logs and artifacts are scanned. */
    readonly ci?: boolean;
    /** Whether application logs and crash reports are scanned. */
    readonly logs?: boolean;
    /** Whether disks of company machines are scanned. */
    readonly endpoints?: boolean;
    /** Hours between two scans. */
    readonly frequency_hours?: number;
    /** Day of the last complete scan. */
    readonly last_run?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How soon the register follows the facts. */
export interface KeyRegistry {
    /** Hours within which a change of signer, key or role is in the register. */
    readonly update_sla_hours?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Tests on wallet software that you ship. */
export interface WalletApp {
    /** Last day on which a test wallet showed that seeds never appear in telemetry or crash reports. */
    readonly telemetry_redaction_test?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Whether one administrator can weaken defenses unseen. */
export interface Config {
    /** Whether security settings live in a repository and are applied from it only. */
    readonly as_code?: boolean;
    /** How many people must approve a change, its author not counted. */
    readonly approvers?: number;
    /** Minutes until a setting changed by hand is noticed. */
    readonly drift_detection_minutes?: number;
    /** Whether the security team or its head can bypass the review. */
    readonly security_team_exempt?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** What is watched, how soon it pages, and who answers. */
export interface Detection {
    /** Declared addresses and contracts under watch, in percent of all. */
    readonly coverage_pct?: number;
    /** Seconds from an on-chain event to its alert. */
    readonly alert_latency_seconds?: number;
    /** Whether someone is on call at every hour, holidays included. */
    readonly oncall_24x7?: boolean;
    /** The alerts in place, each with an owner and a runbook. */
    readonly alerts?: readonly Alert[];
    /** Events that page people whatever their origin; use the event names of your wallets, contracts and stake programs. */
    readonly authority_events?: readonly string[];
    /** Seconds from an authority change to the page. */
    readonly page_seconds?: number;
    /** How many people an authority change pages at once. */
    readonly page_people?: number;
    /** How many independent monitoring routes exist; two products on one account count once. */
    readonly routes?: number;
    /** Whether switching off one route raises an alarm on another. */
    readonly tamper_alert?: boolean;
    /** Days between two tests from planted event to answered page. */
    readonly e2e_test_days?: number;
    /** Day of the last such test. */
    readonly e2e_tested?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** A watched condition with someone who owns it. */
export interface Alert {
    /** Your name for the alert, unique in the list. */
    readonly id?: string;
    /** The condition in a few words, for example outflow above limit from eth-hot-1. */
    readonly watches?: string;
    /** Role or team that answers it. */
    readonly owner?: string;
    /** URI of what they do when it fires. */
    readonly runbook?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How often the books are compared and what a mismatch does. */
export interface Reconciliation {
    /** Minutes between two comparisons for hot wallets, or for everything when there is one schedule. */
    readonly interval_minutes?: number;
    /** Minutes between two comparisons for bridges and outside custodians, where it differs. */
    readonly bridge_interval_minutes?: number;
    /** Minutes between two comparisons for cold wallets, where it differs. */
    readonly cold_interval_minutes?: number;
    /** Largest mismatch that is ignored, in percent of the balance. */
    readonly tolerance_pct?: number;
    /** What a larger mismatch does by itself. */
    readonly on_breach?: "halt" | "alert";
    readonly [extension: `x-${string}`]: unknown;
}
/** What trips it, how fast it freezes, and who may restore. */
export interface Breaker {
    /** Conditions that trip it, for example outflow over limit, invariant broken, unknown destination cluster. */
    readonly triggers?: readonly string[];
    /** Seconds from trigger to nothing leaving. */
    readonly seconds_to_freeze?: number;
    /** How many people must agree before it is released. */
    readonly restore_threshold?: number;
    /** How many needless trips you accept and over what period, so that nobody loosens it quietly. */
    readonly false_positive_budget?: string;
    /** Day of the last trip or test. */
    readonly tested?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How logs are kept out of reach of an intruder, and what is searched for in them. */
export interface Logs {
    /** Systems whose audit logs are collected. */
    readonly sources?: readonly ("cloud" | "code" | "identity" | "custody")[];
    /** Whether stored logs cannot be changed or deleted, even by administrators. */
    readonly immutable?: boolean;
    /** Whether they are stored in an account that production administrators cannot enter. */
    readonly separate_account?: boolean;
    /** Days for which they are kept. */
    readonly retention_days?: number;
    /** Detections that run on them, for example bucket_write, kms_policy, new_oauth_app, log_disable. */
    readonly detections?: readonly string[];
    readonly [extension: `x-${string}`]: unknown;
}
/** People, first steps, contacts and measured times for a theft in progress. */
export interface ResponsePlan {
    /** URI of the theft runbook. */
    readonly runbook?: string;
    /** Day the runbook was last reviewed. */
    readonly reviewed?: string;
    /** Who takes which part. */
    readonly roles?: ResponseRoles;
    /** Opaque ids of the people who may halt everything on their own word. */
    readonly halt_authority?: readonly string[];
    /** Time zones in which those people live, as IANA names, one entry per zone. */
    readonly halt_time_zones?: readonly string[];
    /** Whether war-room channels exist already, outside the corporate identity provider. */
    readonly channels_offcorp?: boolean;
    /** Steps of the first hour in the order they are taken, for example pause, sweep, freeze_partners, notify_regulator. */
    readonly first_hour?: readonly string[];
    /** Outsiders who can slow a thief: emergency responders, tracing firms, issuers, exchanges, bridges, police. */
    readonly contacts?: readonly Contact[];
    /** Issuers that can freeze what you hold and with whom the procedure is agreed; one entry for each stablecoin issuer you hold. */
    readonly freeze_partners?: readonly string[];
    /** Minutes from the first malicious transaction to nothing leaving: your target and the last measurement. */
    readonly time_to_pause_minutes?: TimeToPause;
    /** Minutes in which an attacker could empty the fastest-draining wallet or contract: its balance over the largest possible outflow. */
    readonly drain_minutes_estimate?: number;
    /** What you do when a key is known or feared to be stolen. */
    readonly key_compromise?: KeyCompromise;
    /** Addresses generated and verified in advance to which funds are swept. */
    readonly sweep_addresses?: readonly string[];
    /** Emergency transactions prepared and signed in advance; name their entries in verification.presigned_register or their hashes. */
    readonly presigned?: readonly string[];
    /** How quickly enough signers for a stop answer a page. */
    readonly paging?: Paging;
    readonly [extension: `x-${string}`]: unknown;
}
/** Parts in the war room, each an opaque id of a person. */
export interface ResponseRoles {
    /** Leads and decides. */
    readonly commander?: string;
    /** Takes over when the commander cannot be reached. */
    readonly deputy?: string;
    /** Runs pausing, sweeping and rotation. */
    readonly tech?: string;
    /** Follows the funds and talks to tracing firms. */
    readonly chain_tracing?: string;
    /** Speaks to users and the public. */
    readonly comms?: string;
    /** Speaks to police, regulators and counsel. */
    readonly legal?: string;
    /** Writes down what was done and when. */
    readonly scribe?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** An outside party and proof that you can reach it. */
export interface Contact {
    /** Your name for the contact, unique in the list. */
    readonly id?: string;
    /** Who it is: an organization or desk, not a private person. */
    readonly name?: string;
    /** How they are reached in an emergency. */
    readonly channel?: string;
    /** Last day on which they answered a test. */
    readonly tested_on?: string;
    /** Minutes that they took to answer. */
    readonly reach_minutes?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Target and measurement of how long a full stop takes. */
export interface TimeToPause {
    /** Minutes within which outflows must have stopped. */
    readonly target?: number;
    /** Minutes that the last drill or incident took. */
    readonly last_measured?: number;
    /** Day of that measurement. */
    readonly date?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Rotation of a stolen key. */
export interface KeyCompromise {
    /** URI of the runbook that covers every class of key. */
    readonly runbook?: string;
    /** Last day on which a key was rotated from start to end as an exercise. */
    readonly last_rotation_drill?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** How soon a stopping quorum answers. */
export interface Paging {
    /** Minutes within which enough signers for a stop must answer, at any hour. */
    readonly quorum_minutes?: number;
    /** The last unannounced page. */
    readonly last_test?: PagingTest;
    /** Whether signers outside the organization are paged too. */
    readonly includes_external_signers?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** Result of an unannounced page to the signers. */
export interface PagingTest {
    /** Day of the test. */
    readonly date?: string;
    /** Minutes until enough signers had answered. */
    readonly minutes?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** Terms on which rescuers may act, as adopted on-chain. */
export interface SafeHarbor {
    /** Whether the agreement has been adopted on-chain. */
    readonly adopted?: boolean;
    /** Address of the adopted agreement. */
    readonly agreement?: string;
    /** Declared contracts that the agreement covers. */
    readonly scope?: readonly string[];
    /** Address to which rescued funds are returned; a multisig. */
    readonly recovery_address?: string;
    /** The declared wallet behind that address. */
    readonly recovery_wallet?: string;
    /** Most that a rescuer may keep, in USD. Keep it at or below the bug bounty. */
    readonly bounty_cap_usd?: number;
    readonly [extension: `x-${string}`]: unknown;
}
/** One exercise with its date and measured result. */
export interface Drill {
    /** Your name for the drill, unique among drills. */
    readonly id?: string;
    /** What was exercised. */
    readonly type?: "key_recovery" | "pause" | "malicious_tx" | "key_rotation" | "signer_paging" | "other";
    /** Day it took place. */
    readonly date?: string;
    /** What it was run on. */
    readonly environment?: "production" | "live_mirror" | "test_network" | "tabletop";
    /** Whether it met its goal. */
    readonly result?: "pass" | "partial" | "fail";
    /** Minutes that it took in all. */
    readonly minutes?: number;
    /** How many key people were kept out on purpose. */
    readonly people_absent?: number;
    /** How many sites were treated as lost. */
    readonly site_absent?: number;
    /** For a pause: minutes from the alert to the confirmed stop. */
    readonly alert_to_stop_minutes?: number;
    /** For planted transactions: how many current signers got one. */
    readonly signers_tested?: number;
    /** For planted transactions: how many of them refused to sign. */
    readonly signers_refused?: number;
    /** Declared wallets that the drill exercised. */
    readonly wallets?: readonly string[];
    /** Declared contracts that the drill exercised. */
    readonly contracts?: readonly string[];
    /** Hash of the transaction that proves it, where there was one. */
    readonly tx?: string;
    readonly [extension: `x-${string}`]: unknown;
}
/** Dependence on single people and accounts. */
export interface Continuity {
    /** Everything that hangs on one person or account, for example ceo-cloud-account. Declare an empty list when you looked and found none. */
    readonly single_points?: readonly string[];
    /** Signers beyond the threshold on the tightest wallet: owners minus threshold. */
    readonly spare_signers?: number;
    /** Whether cloud, registrar, code and custody accounts belong to the company and to no individual. */
    readonly infra_accounts_owned_by_company?: boolean;
    /** Whether signers have an agreed way to signal coercion. Never write the signal down here. */
    readonly duress_procedure?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The standing offer to people who find flaws. */
export interface Bounty {
    /** Where the program and its scope are published. */
    readonly uri?: string;
    /** Largest single reward, in USD. Compare it with what the flaw could steal. */
    readonly max_usd?: number;
    /** Whether the money for the largest reward is set aside. */
    readonly funded?: boolean;
    readonly [extension: `x-${string}`]: unknown;
}
/** The address for reports. */
export interface Disclosure {
    /** URI that reaches your security team: a security.txt, mail or form address. */
    readonly contact?: string;
    readonly [extension: `x-${string}`]: unknown;
}
