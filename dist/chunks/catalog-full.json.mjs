import "./shared-1.mjs";

// src/generated/catalog-full.json
var catalog_full_default = {
  controls: [
    {
      id: "backup.geo-split",
      title: "No one site or person can rebuild a key from backups",
      section: "Backup and recovery material",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Backups of seeds and shares are divided so that restoring one takes two people and two distant sites, and they lie offline under tamper seals.",
      technique: "Steal one backup, force one custodian to hand it over, or wait for the fire that destroys the only copy.",
      evidence: "Register of the sites with seal numbers and the day each was last inspected.",
      sources: [
        "SEAL-MS ms-3.1.3",
        "SEAL-WS seed-phrase-management",
        "CCSS 1.03"
      ]
    },
    {
      id: "backup.legacy-retirement",
      title: "A wallet is retired only once it is provably empty",
      section: "Backup and recovery material",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "wallet_vendor",
        "stablecoin_issuer",
        "fund",
        "staking_operator",
        "bridge"
      ],
      requirement: "Giving up a wallet or a custody platform begins with sweeping its addresses. Late deposits are blocked, or forwarded with keys known to work, and each key is shown to be at hand or destroyed.",
      technique: "Revive a forgotten key, or leave customers paying into an address nobody can open.",
      evidence: "Zero balances on chain, a signed proof of access, and an alert on anything that retired addresses receive.",
      sources: [
        "INC prime-trust-2021",
        "SEAL-TRO tro-1.1.4"
      ]
    },
    {
      id: "backup.restore-test",
      title: "Backups are restored in practice, by someone else",
      section: "Backup and recovery material",
      kind: "recovery",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "On a fixed schedule, each kind of backup is brought back to a working key by people who did not make it.",
      technique: "No thief is needed, since a backup that never worked loses the money on the day it is called for.",
      evidence: "Drill record with date, people and a derived address that matches the chain.",
      sources: [
        "SEAL-EC recovery testing",
        "CCSS 1.05",
        "INC prime-trust-2021"
      ]
    },
    {
      id: "bridge.invariant-monitor",
      title: "Locked and minted are compared at every block",
      section: "Bridges, validators, oracles and nodes",
      kind: "detective",
      organizations: [
        "bridge",
        "defi_protocol",
        "stablecoin_issuer",
        "staking_operator"
      ],
      requirement: "For every block, a monitor checks across chains that what is locked equals what is minted, and what is burned equals what is released. A mismatch pauses the bridge by itself.",
      technique: "Release or mint against a deposit that was never made.",
      evidence: "The monitor's configuration, and the pause transaction of its last test.",
      sources: [
        "INC kelp-2026",
        "INC ronin-2022",
        "SEAL-MON bridge monitoring"
      ]
    },
    {
      id: "bridge.verifier-independence",
      title: "Verifiers share no software, host or owner",
      section: "Bridges, validators, oracles and nodes",
      kind: "preventive",
      organizations: [
        "bridge",
        "staking_operator",
        "stablecoin_issuer",
        "defi_protocol"
      ],
      requirement: "Verifiers differ in client, host, source of chain data and owner to the point that no one of these reaches a quorum, and their keys are in hardware.",
      technique: "Collect a verifier quorum in a single break-in.",
      evidence: "Statements by the operators, and the addresses and client versions observed.",
      sources: [
        "SEAL-IR ir-2.1.1",
        "INC ronin-2022",
        "INC orbit-bridge-2024",
        "INC multichain-2023"
      ]
    },
    {
      id: "bridge.verifier-quorum",
      title: "Two in three of five or more verifiers must agree",
      section: "Bridges, validators, oracles and nodes",
      kind: "preventive",
      organizations: [
        "bridge",
        "defi_protocol",
        "stablecoin_issuer",
        "staking_operator"
      ],
      requirement: "As deployed, a bridge believes a message only when two in three of its verifiers confirm it, and it has five of them or more. One of one is never enough.",
      technique: "Capture the one verifier, or the few keys, that a bridge believes.",
      evidence: "The verifier set and threshold read from the chain.",
      sources: [
        "INC kelp-2026",
        "INC harmony-horizon-2022",
        "INC ronin-2022",
        "judgement"
      ]
    },
    {
      id: "cdn.token-scope",
      title: "CDN, DNS and hosting tokens are narrow and short-lived",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "wallet_vendor",
        "exchange",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "custodian",
        "saas"
      ],
      requirement: "Tokens that can change what is served, or where a name points, are narrow, expire soon and are counted every week. A new token or worker takes two people and raises an alert.",
      technique: "Make yourself an API key, and use it months later.",
      evidence: "Export of the tokens, and the alert rule on the audit log.",
      sources: [
        "INC badger-2021",
        "SEAL-DNS dns-3.1.1",
        "SEAL-IR runbook cdn-hosting-compromise"
      ]
    },
    {
      id: "contract.admin-not-eoa",
      title: "No single key owns a contract",
      section: "Contract admin keys, upgrades and pause",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "wallet_vendor",
        "exchange"
      ],
      requirement: "Where value is at stake, an externally owned account never has ownership, proxy administration, minting, upgrading, or a pause role that can also resume.",
      technique: "Steal one private key and become the administrator.",
      evidence: "Admin slot, owner and role events on chain, and code found at each holder's address.",
      sources: [
        "SEAL-GOV stage 1",
        "INC upcx-2025",
        "INC playdapp-2024",
        "INC htx-heco-2023"
      ]
    },
    {
      id: "contract.mint-cap",
      title: "Minting has ceilings no key can lift alone",
      section: "Contract admin keys, upgrades and pause",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer"
      ],
      requirement: "On chain, minting and redemption are bounded by a supply ceiling, a collateral ratio and limits per period, which take more than one key to exceed.",
      technique: "Mint tokens against nothing, with a stolen key or a forged proof.",
      evidence: "The parameters read from the chain, and an invariant test in the build.",
      sources: [
        "INC resolv-2026",
        "INC playdapp-2024",
        "SEAL-MP Invariant Enforcement",
        "REKT Q8"
      ]
    },
    {
      id: "contract.outflow-limiter",
      title: "Vaults limit withdrawals and check invariants on chain",
      section: "Contract admin keys, upgrades and pause",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer"
      ],
      requirement: "A vault or pool bounds what may leave per rolling window and checks its invariants. A breach reverts the call or pauses the contract.",
      technique: "Use an unknown bug, or a call that is valid and malicious, to take everything at once.",
      evidence: "Limits read from the chain, and a fuzz test of the limiter.",
      sources: [
        "SEAL-MP Invariant Enforcement",
        "REKT Q8",
        "INC balancer-2025",
        "INC drift-2026",
        "judgement"
      ]
    },
    {
      id: "contract.pause-guardian",
      title: "A narrow role can halt outflow in minutes",
      section: "Contract admin keys, upgrades and pause",
      kind: "responsive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "exchange"
      ],
      requirement: "The pause role halts every exit of value within minutes and can move nothing. A pause lapses by itself or takes a quorum to lift.",
      technique: "Keep draining for hours while the team looks for a way to stop you.",
      evidence: "The role read from the chain, and the transaction of a pause drill with the minutes it took.",
      sources: [
        "SEAL-EC Emergency Freeze",
        "SEAL-IR ir-3.1.3",
        "INC nomad-2022",
        "INC kelp-2026"
      ]
    },
    {
      id: "contract.review-currency",
      title: "Reviews name a commit, cover keys, and lapse on change",
      section: "Contract admin keys, upgrades and pause",
      kind: "detective",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "wallet_vendor"
      ],
      requirement: "A security review states its commit, takes in signers and keys off chain along with the code, and ends with the next change. A funded bounty and a disclosure contact stand beside it.",
      technique: "Attack what changed after the audit, or what the audit never covered.",
      evidence: "Hash of the report and its commit, set against deployed bytecode, and the bounty's page.",
      sources: [
        "REKT Q9",
        "INC nomad-2022",
        "INC resolv-2026",
        "INC balancer-2025",
        "SCSVS (remembered)"
      ]
    },
    {
      id: "contract.role-inventory",
      title: "Every role and deployer right is known and justified",
      section: "Contract admin keys, upgrades and pause",
      kind: "detective",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "wallet_vendor"
      ],
      requirement: "Privileged roles, remaining deployer rights and hidden initializers are listed from the chain's history. Every one is justified, handed over or renounced.",
      technique: "Leave a back door in storage or keep an unseen role, and return later.",
      evidence: "Role and upgrade events replayed and matched with the register, and verified source code.",
      sources: [
        "SEAL-GOV stage 1",
        "SEAL-SC Unverified deployments",
        "INC infini-2025",
        "INC munchables-2024",
        "REKT Q1"
      ]
    },
    {
      id: "contract.stop-easier-than-move",
      title: "Stopping is easier than moving",
      section: "Contract admin keys, upgrades and pause",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury"
      ],
      requirement: "For each asset, a halt is quicker than a mint, an upgrade or a transfer, and takes no more keys.",
      technique: "Move faster than the defenders can agree to stop you.",
      evidence: "Thresholds of the holders of both powers, compared on chain.",
      sources: [
        "INC resolv-2026",
        "SEAL-EC thresholds"
      ]
    },
    {
      id: "contract.upgrade-review",
      title: "What executes was rebuilt from reviewed source",
      section: "Contract admin keys, upgrades and pause",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury"
      ],
      requirement: "Independent builders reproduce the very bytecode and calldata from the reviewed source, and starting values are tried against live state first.",
      technique: "Swap the payload after review, or profit from a change or a starting value that nobody examined.",
      evidence: "Build record with the hashes, and an exact match on a source verifier such as Sourcify.",
      sources: [
        "SEAL-GOV stages 3-4",
        "SEAL-SC",
        "INC nomad-2022",
        "INC balancer-2025",
        "INC wormhole-2022"
      ]
    },
    {
      id: "contract.upgrade-timelock",
      title: "Upgrades wait longer than detection and response take",
      section: "Contract admin keys, upgrades and pause",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury"
      ],
      requirement: "An upgrade, a granted role or a parameter that can move value takes effect only after a delay on chain, longer than it takes to notice and react.",
      technique: "Take ownership, upgrade and drain in one transaction.",
      evidence: "The minimum delay, the holders of the PROPOSER, EXECUTOR and CANCELLER roles, and past changes of the delay, all read from the chain.",
      sources: [
        "SEAL-MP Recommended delays",
        "OZ",
        "L2B",
        "INC drift-2026",
        "INC radiant-2024"
      ]
    },
    {
      id: "custody.cloud-key-policy",
      title: "A cloud key signs only what it was made for",
      section: "Key storage tiers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "wallet_vendor",
        "fund"
      ],
      requirement: "A key in a cloud KMS, or one that signs without a person, accepts only a declared, narrow set of payloads. No single cloud identity can change its usage policy.",
      technique: "Take one cloud role and have the key sign whatever is sent to it.",
      evidence: "Export of the key policy, the definition of the alarm on new principals, and the date the emergency access was last tried.",
      sources: [
        "INC resolv-2026",
        "SEAL-DI di-4.1.2",
        "SEAL-DI di-4.1.4"
      ]
    },
    {
      id: "custody.control-change-quorum",
      title: "Changing a wallet is harder than spending from it",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "New owners, thresholds, modules, guards, implementations, policies or allow-list entries need more signatures and a longer wait than a payment does.",
      technique: "Take over the wallet, and none of its other rules counts any more.",
      evidence: "Guard and timelock read from the chain, or the policy engine's export.",
      sources: [
        "SEAL-MP Address whitelisting",
        "SEAL-MP Veto quorum",
        "INC bybit-2025",
        "INC drift-2026"
      ]
    },
    {
      id: "custody.hardware-backed",
      title: "Keys are usable only in hardware or as MPC shares",
      section: "Key storage tiers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A private key can be used only inside an HSM, a secure element or an enclave, or as MPC shares. It is never in an application's memory or on an ordinary disk.",
      technique: "Take over a server or a laptop and copy the key off it.",
      evidence: "Attestation or attribute dump from the HSM that marks the key as not extractable, and a register of device serials.",
      sources: [
        "CCSS 1.03",
        "SEAL-MS ms-3.1.2",
        "NIST-57 (remembered)",
        "FIPS-140-3 (remembered)"
      ]
    },
    {
      id: "custody.key-inventory",
      title: "Every key and role is in one current register",
      section: "Key storage tiers",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "One register names each key and role, its powers, the worst loss it allows, who holds it and where, its chain, its last review, and whether it is retired.",
      technique: "Use an authority that everyone has forgotten, such as an old allow-list, a former developer's role or a wallet left behind.",
      evidence: "A comparison of the register with owners and roles on chain, and the dated record of the last review.",
      sources: [
        "SEAL-MS ms-1.1.2",
        "SEAL-TRO tro-1.1.2",
        "REKT Q1",
        "CCSS 1.02"
      ]
    },
    {
      id: "custody.no-plaintext-keys",
      title: "No seed or key is stored as readable text",
      section: "Key storage tiers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "No seed or private key appears in code, build variables, logs, crash reports, chats, password managers or files in the cloud, and a scanner never stops looking for one.",
      technique: "Read seeds out of a log server, a repository or a shared drive.",
      evidence: "A dated scanner run with nothing open and, for wallet software, captured telemetry of a test wallet that shows no seed.",
      sources: [
        "SEAL-DI di-2.1.2",
        "SEAL-DI di-3.1.2",
        "SEAL-MS ms-3.1.3",
        "FBI-PSA",
        "INC slope-2022"
      ]
    },
    {
      id: "custody.quorum-threshold",
      title: "Half or more of three or more signers must agree",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "When more is at stake than one loss may cost, at least half of the signers must agree, and there are three or more of them, independent of each other. The quorum grows with the value and never asks for everyone.",
      technique: "Fool or infect one or two people and hold enough signatures.",
      evidence: "Owners and threshold read from the chain, or the export of the MPC custody policy.",
      sources: [
        "SEAL-MS ms-2.1.1",
        "SEAL-WS secure-multisig-best-practices",
        "SEAL-EC thresholds",
        "judgement"
      ]
    },
    {
      id: "custody.tier-definition",
      title: "Each wallet is hot, warm or cold, and most value is cold",
      section: "Key storage tiers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "wallet_vendor",
        "stablecoin_issuer",
        "fund",
        "staking_operator"
      ],
      requirement: "Every wallet has a declared tier and purpose, and nearly everything the organization holds sits in the cold tier.",
      technique: "Break one online system and walk away with the whole treasury.",
      evidence: "Balances of the declared addresses, read from the chain and added up by tier at every run.",
      sources: [
        "SEAL-MP Hot/Cold",
        "SEAL-TRO tro-2.1.1",
        "INC coincheck-2018",
        "judgement"
      ]
    },
    {
      id: "detect.authority-change-alert",
      title: "A change of authority pages two people at once",
      section: "Monitoring and circuit breakers",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Within a minute two people are paged when owners, thresholds, modules, guards, code, roles, delays, stake rights, DNS or policy change, whoever did it.",
      technique: "Prepare the theft for days by changing who is in charge.",
      evidence: "Alert rules in a repository, and the last page, real or rehearsed.",
      sources: [
        "SEAL-MS ms-6.1.3",
        "SEAL-MON",
        "INC drift-2026",
        "INC swissborg-kiln-2025",
        "judgement"
      ]
    },
    {
      id: "detect.balance-reconciliation",
      title: "Books, custody and chain agree, or payouts stop",
      section: "Monitoring and circuit breakers",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "fund",
        "wallet_vendor"
      ],
      requirement: "Machines compare what is owed with custody reports and with the chain. A difference beyond tolerance halts withdrawals.",
      technique: "Take money that nobody will miss until a customer asks for it.",
      evidence: "Timestamped log of the runs, and a drill in which the tolerance was broken.",
      sources: [
        "SEAL-TRO tro-8.1.1",
        "INC ronin-2022",
        "INC coincheck-2018",
        "CCSS 2.03"
      ]
    },
    {
      id: "detect.circuit-breaker",
      title: "Anomalies freeze funds without asking anyone",
      section: "Monitoring and circuit breakers",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "fund",
        "wallet_vendor"
      ],
      requirement: "On an anomaly, withdrawals, signing or contracts freeze automatically. Only people can start them again.",
      technique: "Finish in the minutes between the first transaction and the first human reaction.",
      evidence: "The most recent trip or rehearsal, with the seconds it took.",
      sources: [
        "INC drift-2026",
        "INC phemex-2025",
        "INC kelp-2026",
        "SEAL-TX circuit breakers",
        "SEAL-MON"
      ]
    },
    {
      id: "detect.cloud-audit",
      title: "Audit logs leave the account and raise alarms",
      section: "Monitoring and circuit breakers",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Logs from clouds, repositories, logins and custody systems go straight to another account, where nobody can alter them. New principals, edited key policies, bucket writes and attempts on the logs raise alarms.",
      technique: "Stay for weeks in the cloud account, and erase your traces.",
      evidence: "Detections kept as code, and the date tampering was last tried.",
      sources: [
        "SEAL-IR ir-2.1.4",
        "SEAL-DI di-4.1.4",
        "INC bybit-2025"
      ]
    },
    {
      id: "detect.monitor-integrity",
      title: "Silencing one monitor sets off another",
      section: "Monitoring and circuit breakers",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Monitoring takes two independent routes or more. Turning one off sounds on the other, and delivery is tested to the very end.",
      technique: "Blind the defenders first.",
      evidence: "Log of heartbeats, and a test page received.",
      sources: [
        "SEAL-MP Immutable monitoring channels",
        "SEAL-MON",
        "SEAL-MS ms-6.1.3"
      ]
    },
    {
      id: "detect.onchain-monitoring",
      title: "Every address and contract is watched day and night",
      section: "Monitoring and circuit breakers",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Outflows, approvals, unfamiliar callers and gaps in nonces are watched at all hours for everything declared, and each alert has an owner.",
      technique: "Steal quietly, and be gone before anyone notices.",
      evidence: "A synthetic alert each month, with its times.",
      sources: [
        "SEAL-MS ms-6.1.3",
        "SEAL-IR ir-2.1.2",
        "SEAL-IR ir-2.1.3",
        "SEAL-MON"
      ]
    },
    {
      id: "dns.registrar-lock",
      title: "Domains cannot be moved by one stolen login",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "wallet_vendor",
        "exchange",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "custodian",
        "saas",
        "fund"
      ],
      requirement: "A domain that serves transactions has a registry lock, logins by hardware key and changes confirmed by another route. DNSSEC and CAA are set, and name servers, addresses and certificates are watched.",
      technique: "Take the domain at its registrar and serve a drainer in its place.",
      evidence: "Status codes in public registration data, DNS queries, and the monitor of certificate transparency.",
      sources: [
        "SEAL-DNS dns-2.1.2",
        "SEAL-DNS dns-3.1.2",
        "SEAL-DNS dns-4.1.1",
        "SEAL-DNS dns-4.1.2",
        "SEAL-DNS dns-4.1.3",
        "SEAL-DNS dns-5.1.1",
        "SEAL-DNS dns-5.1.2",
        "INC curve-dns-2022"
      ]
    },
    {
      id: "drill.key-recovery",
      title: "Recovery is rehearsed with people and a site missing",
      section: "Recovery drills",
      kind: "recovery",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "defi_protocol",
        "bridge"
      ],
      requirement: "Once a year, and whenever custody changes, the cold wallet is recovered from backups while a person and a site count as lost.",
      technique: "No thief is needed where recovery fails because it was never tried.",
      evidence: "Record of the drill, and a test movement on chain.",
      sources: [
        "SEAL-EC",
        "CCSS 1.05",
        "INC prime-trust-2021"
      ]
    },
    {
      id: "drill.malicious-transaction",
      title: "Signers show in tests that they refuse bad proposals",
      section: "Recovery drills",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Through the real interface, signers receive malicious proposals that the testers planted. Only a refusal passes.",
      technique: "Count on people who approve by habit.",
      evidence: "For each signer, what was planted and what they did.",
      sources: [
        "SEAL-MS ms-3.1.5",
        "SEAL-TRO tro-4.1.2",
        "INC bybit-2025"
      ]
    },
    {
      id: "drill.pause-live",
      title: "Pausing is rehearsed from alert to standstill",
      section: "Recovery drills",
      kind: "recovery",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator"
      ],
      requirement: "Twice a year or more, someone pauses production, or its live mirror, for real, from the alert to a confirmed stop.",
      technique: "Rely on a pause that fails under stress.",
      evidence: "Hash of the pause transaction, and the timeline.",
      sources: [
        "SEAL-MP",
        "SEAL-MS ms-6.1.4"
      ]
    },
    {
      id: "frontend.bundle-integrity",
      title: "What is served is compared with the signed release",
      section: "Build pipeline and front end",
      kind: "detective",
      organizations: [
        "defi_protocol",
        "wallet_vendor",
        "exchange",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "custodian"
      ],
      requirement: "From outside, a monitor keeps comparing the front end as served with the release that was signed. Any write to the buckets or workers behind it pages someone.",
      technique: "Inject a script into the hosting and show it only to chosen victims.",
      evidence: "Log of the outside monitor, and its last alert test.",
      sources: [
        "SEAL-IR runbook frontend-compromise",
        "SEAL-SC CDN",
        "INC badger-2021",
        "INC bybit-2025"
      ]
    },
    {
      id: "governance.adversary-model",
      title: "The threat model names attackers no court reaches",
      section: "Governance",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "The model lists adversaries beyond the law with their present methods, and how the largest loss could be had most cheaply. It is redone after every theft in the sector.",
      technique: "Meet a program built to satisfy auditors.",
      evidence: "The dated model, with the controls it links to.",
      sources: [
        "REKT Q11",
        "SEAL-IR ir-2.1.1",
        "CISA AA22-108A",
        "FBI-PSA"
      ]
    },
    {
      id: "governance.claims-evidence",
      title: "Claims rest on controls and fresh evidence",
      section: "Governance",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "A statement about security to the public or a customer names controls and recent evidence. A certificate may be mentioned as a fact, never as the reason.",
      technique: "Profit from customers, a board and a team who believe their own brochure.",
      evidence: "Each claim checked against the evidence on file.",
      sources: [
        "NINJA",
        "SEAL-CERT"
      ]
    },
    {
      id: "governance.evidence-freshness",
      title: "Evidence is dated, typed and expires",
      section: "Governance",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "For each declared control there is evidence with a kind, a date and a greatest age. Readings of the chain and of APIs count for more than documents or anyone's word.",
      technique: "Face controls that exist on paper, or did once.",
      evidence: "The index of evidence itself.",
      sources: [
        "SEAL-CERT certification-guidelines",
        "CCSS look-back"
      ]
    },
    {
      id: "governance.exceptions-expiry",
      title: "Every exception ends",
      section: "Governance",
      kind: "detective",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "A deviation has an owner, a reason, a compensating control, a stated exposure and an end date, after which the finding is back.",
      technique: "Use the temporary hole that became permanent.",
      evidence: "History of the file of exceptions.",
      sources: [
        "SEAL-MS ms-2.1.3"
      ]
    },
    {
      id: "governance.loss-appetite",
      title: "The largest survivable theft is stated",
      section: "Governance",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "The organization writes down the theft it could survive, and limits for wallets, roles and vendors follow from that figure.",
      technique: "Find exposure that nobody ever bounded.",
      evidence: "Signed statement, and the computed table.",
      sources: [
        "SEAL-TRO tro-2.1.1",
        "SEAL-TRO tro-2.1.2",
        "SEAL-TRO tro-2.1.3",
        "NINJA"
      ]
    },
    {
      id: "governance.risk-compliance-separation",
      title: "Security and compliance risks are counted apart",
      section: "Governance",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Each class of risk has a register and a unit of its own. Security counts expected theft; compliance and law count fines, licenses and contracts.",
      technique: "Watch a theft risk be closed with a certificate.",
      evidence: "The register, checked by this linter.",
      sources: [
        "NINJA",
        "LOPP"
      ]
    },
    {
      id: "governance.security-owner",
      title: "One person owns security and may stop the business",
      section: "Governance",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "A named person answers for security outcomes, can halt operations, and does not also sign off compliance.",
      technique: "Gain from a team that is rewarded for paperwork.",
      evidence: "The board's minute, and the chart of who reports to whom.",
      sources: [
        "REKT Q5",
        "SEAL-MS ms-1.1.1",
        "NINJA"
      ]
    },
    {
      id: "governance.vote-delay",
      title: "Votes and their execution are days apart",
      section: "Governance",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "dao_treasury",
        "bridge",
        "stablecoin_issuer"
      ],
      requirement: "Token votes take effect days after they pass, count only power held before the proposal, and can be vetoed by a guardian if the payload is malicious.",
      technique: "Borrow or capture a majority and execute at once.",
      evidence: "The governor's delay, voting period and timelock read from the chain.",
      sources: [
        "SEAL-SC Governance attacks",
        "OZ",
        "INC beanstalk-2022"
      ]
    },
    {
      id: "hotwallet.balance-cap",
      title: "Hot balances stay below what one night may cost",
      section: "Hot-wallet limits",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "bridge"
      ],
      requirement: "A cap for each chain and for all together keeps hot funds within what the organization's own capital can bear to lose overnight, and anything above is swept away automatically.",
      technique: "Steal a hot key and find a fortune behind it.",
      evidence: "Balances on chain, sampled every hour and held against the cap.",
      sources: [
        "SEAL-MP Hot/Cold",
        "SEAL-TRO tro-2.1.2",
        "INC kucoin-2020",
        "INC bitmart-2021",
        "INC poloniex-2023",
        "judgement"
      ]
    },
    {
      id: "hotwallet.chain-isolation",
      title: "Each chain's hot wallet stands on its own",
      section: "Hot-wallet limits",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "wallet_vendor",
        "staking_operator",
        "fund"
      ],
      requirement: "No two chains share a hot key, host, credential or limit, so that losing one chain loses no other.",
      technique: "Open one secret store and empty a dozen chains at once.",
      evidence: "Export of cloud roles, and the key register.",
      sources: [
        "INC phemex-2025",
        "INC btcturk-2025",
        "SEAL-MS ms-2.1.4"
      ]
    },
    {
      id: "hotwallet.loss-coverage",
      title: "Own reserves cover everything that is hot",
      section: "Hot-wallet limits",
      kind: "recovery",
      organizations: [
        "exchange",
        "custodian",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Liquid capital or a separate reserve equals the whole hot exposure at any time. The wording of insurance is read, and what it excludes is on record.",
      technique: "Steal the hot wallet and leave the customers to an insolvent firm. This makes them whole afterward and stops no thief.",
      evidence: "Balance of the reserve address, and the schedule of the insurance policy.",
      sources: [
        "SEAL-TRO tro-8.1.2",
        "INC kucoin-2020"
      ]
    },
    {
      id: "hotwallet.outflow-limit",
      title: "The hot signer limits outflow and freezes",
      section: "Hot-wallet limits",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "bridge",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Rolling limits live in the signer of the hot wallet, which freezes when they are exceeded. To raise one is a change of control.",
      technique: "Drain many assets fast, with a genuine key or through a hijacked back end.",
      evidence: "Policy dump of the HSM or MPC system, and the dated test of a freeze.",
      sources: [
        "SEAL-TRO tro-2.1.3",
        "RPL",
        "INC phemex-2025",
        "INC coinex-2023",
        "INC btcturk-2025",
        "judgement"
      ]
    },
    {
      id: "infra.rpc-diversity",
      title: "What signs reads the chain from three nodes",
      section: "Bridges, validators, oracles and nodes",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "staking_operator",
        "stablecoin_issuer",
        "wallet_vendor"
      ],
      requirement: "Whatever signs or vouches for facts of the chain asks three independent nodes or more, one of them its own. When they disagree it stops, and it never makes do with fewer.",
      technique: "Poison some nodes and knock out the rest, so that the lie is all that is left.",
      evidence: "Export of the configuration, and the record of a failure test.",
      sources: [
        "INC kelp-2026",
        "SEAL-SC RPC provider compromise",
        "SEAL-MP backup RPC",
        "judgement"
      ]
    },
    {
      id: "insider.config-change-two-person",
      title: "Security settings change only by two people",
      section: "Vendors and insiders",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Firewall, cloud access, monitoring, key management and custody policy are kept as code and reviewed by a second person, and the head of security is no exception.",
      technique: "Weaken one defense quietly, with an administrator's rights.",
      evidence: "Report of drift, and the history of merges.",
      sources: [
        "SEAL-DI di-4.1.1",
        "SEAL-DI di-4.1.4",
        "INC orbit-bridge-2024"
      ]
    },
    {
      id: "insider.handover-proof",
      title: "Handing over is proven by a failed attempt",
      section: "Vendors and insiders",
      kind: "detective",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "dao_treasury",
        "wallet_vendor",
        "exchange"
      ],
      requirement: "When a developer leaves or hands over, the chain shows each role moved, and a try with the old key fails.",
      technique: "Keep an administrator's role that everybody believes you gave up.",
      evidence: "Hashes of the transfer and of the refused attempt.",
      sources: [
        "INC infini-2025",
        "INC munchables-2024",
        "SEAL-MS ms-3.1.4"
      ]
    },
    {
      id: "insider.max-single-person-loss",
      title: "The most one person could steal is known and bearable",
      section: "Vendors and insiders",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "For each employee, contractor and administrator the largest theft before anyone stops it is computed, recorded, and no more than the stated appetite.",
      technique: "Be that insider, or own their account.",
      evidence: "Worksheet drawn from the registers of keys and limits.",
      sources: [
        "SEAL-TRO tro-2.1.3",
        "INC infini-2025",
        "INC orbit-bridge-2024",
        "INC munchables-2024"
      ]
    },
    {
      id: "ir.key-compromise-runbook",
      title: "Every kind of key can be replaced under fire",
      section: "Incident response",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A rehearsed runbook rotates keys of any class, points roles at new ones and sweeps funds to safe addresses made beforehand, with transactions prepared and registered.",
      technique: "Come back with the same key.",
      evidence: "A rotation transaction, and the drill's record.",
      sources: [
        "CCSS 1.05",
        "SEAL-IR ir-3.1.1",
        "SEAL-IR ir-3.1.3",
        "INC playdapp-2024",
        "INC btcturk-2025"
      ]
    },
    {
      id: "ir.responder-contacts",
      title: "Those who can freeze or trace are known beforehand",
      section: "Incident response",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "SEAL 911, tracing firms, issuers' freeze desks, large exchanges, bridges and the police have been contacted before, and the time to reach each is tested.",
      technique: "Launder within minutes, while the victim looks for a telephone number.",
      evidence: "Log of contact tests.",
      sources: [
        "SEAL-IR ir-1.1.2",
        "SEAL-911",
        "INC ledger-connect-kit-2023",
        "INC kucoin-2020"
      ]
    },
    {
      id: "ir.safe-harbor",
      title: "Rescuers are invited in advance",
      section: "Incident response",
      kind: "responsive",
      organizations: [
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator"
      ],
      requirement: "A protocol with users' funds has adopted a safe-harbor agreement that states scope, a recovery address on chain, and a reward no higher than its bounty's cap.",
      technique: "Count on honest rescuers to hold back because nobody gave them leave.",
      evidence: "The adoption event in the registry on chain.",
      sources: [
        "SEAL-SH",
        "INC nomad-2022"
      ]
    },
    {
      id: "ir.signer-reachability",
      title: "Enough signers answer at any hour",
      section: "Incident response",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Each quarter a test proves that the signers who can stop things respond to a page in the declared time, nights and holidays included.",
      technique: "Strike on a holiday night.",
      evidence: "Report of the page test.",
      sources: [
        "SEAL-MS ms-6.1.2",
        "SEAL-IR ir-3.1.2"
      ]
    },
    {
      id: "ir.time-to-pause",
      title: "Stopping is measured to be faster than draining",
      section: "Incident response",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "wallet_vendor"
      ],
      requirement: "The time from the first malicious transaction to a complete stop is measured, meets a declared target, and is shorter than it takes to drain what it protects.",
      technique: "Be done before anyone has pressed the button.",
      evidence: "Timestamps of the transactions in a drill.",
      sources: [
        "SEAL-MS ms-6.1.2",
        "INC drift-2026",
        "INC kelp-2026",
        "judgement"
      ]
    },
    {
      id: "ir.war-room",
      title: "A theft has a commander, a channel and a script",
      section: "Incident response",
      kind: "responsive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "A current runbook for theft names the commander, deputies and scribe, who may stop everything, and channels that do not depend on the company's own login.",
      technique: "Use the first hour while the victim works out who decides.",
      evidence: "The runbook's commit, and its last use or drill.",
      sources: [
        "SEAL-911 checklist",
        "SEAL-IR ir-1.1.1",
        "SEAL-IR ir-4.1.1",
        "REKT Q3"
      ]
    },
    {
      id: "keygen.entropy-source",
      title: "Keys come from strong, reviewed randomness",
      section: "Key generation and ceremony",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Every key that holds value starts from at least 256 bits out of a certified or reviewed generator. Vanity-address tools, memorized phrases and a web page's randomness make no keys.",
      technique: "Search the small space of seeds that a weak generator can produce, offline and unseen, until an address with money matches.",
      evidence: "Name and version of the generator in the key's record, and a read of the chain that flags hot and owner addresses with seven or more leading zero digits that CREATE2 does not explain.",
      sources: [
        "CCSS 1.01",
        "INC wintermute-2022",
        "NIST-57 (remembered)"
      ]
    },
    {
      id: "keygen.offline-ceremony",
      title: "High-value keys are made offline, before witnesses",
      section: "Key generation and ceremony",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A key whose theft would cost more than one wallet may lose is generated by a script, in front of at least two witnesses who will not hold it, on machines that never touch a network.",
      technique: "Infect the machine that makes the key, or run the ceremony and keep a copy of the seed.",
      evidence: "Signed script and minutes with their hash, the date, and the serial numbers of the machines used.",
      sources: [
        "CCSS 1.01",
        "SEAL-EC MPC for large holdings",
        "NIST-57 (remembered)"
      ]
    },
    {
      id: "keygen.tool-integrity",
      title: "Two people verify wallet and ceremony software",
      section: "Key generation and ceremony",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Before a ceremony tool or wallet program runs, two people compare it with the publisher's signature or with a build they can reproduce.",
      technique: "Hand the operator a wallet installer with a back door, dressed as the genuine download.",
      evidence: "Log of hashes signed by both checkers, with the output of the signature check.",
      sources: [
        "CCSS 1.01",
        "CISA AA22-108A",
        "SEAL-MS ms-3.1.6"
      ]
    },
    {
      id: "oracle.source-diversity",
      title: "Prices come from several sources with bounds",
      section: "Bridges, validators, oracles and nodes",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "stablecoin_issuer",
        "bridge"
      ],
      requirement: "Lending and minting use prices from more than one source that is hard to manipulate, with bounds on deviation and liquidity. New collateral goes through the path for control changes.",
      technique: "Make a worthless or thin asset look valuable and borrow against it.",
      evidence: "Oracle settings on chain, and the records of listings.",
      sources: [
        "SEAL-SC Oracle Manipulation",
        "INC mango-2022",
        "INC drift-2026",
        "judgement"
      ]
    },
    {
      id: "people.endpoint-isolation",
      title: "Work machines run only allowed programs and are watched",
      section: "People",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Company endpoints run an allow-list of programs, have detection staffed day and night, refuse sideloaded browser extensions, and serve no private purpose.",
      technique: "Get a foothold on an employee's laptop and harvest what it can reach.",
      evidence: "Export of coverage from device management and detection, with the last isolation test.",
      sources: [
        "CISA AA22-108A",
        "FBI-PSA",
        "SEAL-DI di-1.1.4",
        "INC coindcx-2025"
      ]
    },
    {
      id: "people.identity-verified-hire",
      title: "People are identified before they get reach",
      section: "People",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Whoever touches code, infrastructure or treasury proves who they are, face to face or in a supervised live check, with references found independently. A pseudonym gets no privileged access.",
      technique: "Be hired under invented identities that vouch for each other.",
      evidence: "For each hire the date and kind of check. The program itself holds no personal data.",
      sources: [
        "SEAL-DPRK",
        "REKT Q4",
        "INC munchables-2024"
      ]
    },
    {
      id: "people.lure-isolation",
      title: "Strangers' files run only on throwaway machines",
      section: "People",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Coding tests, partners' repositories, pitches and meeting programs that strangers send open only on disposable machines without company or wallet access.",
      technique: "Pose as a recruiter or partner and have your file opened at work.",
      evidence: "The rule that blocks unsigned programs, the written policy, and the number of lures reported each quarter.",
      sources: [
        "FBI-PSA",
        "CISA AA22-108A",
        "SEAL-911 hacked-dprk"
      ]
    },
    {
      id: "people.phishing-resistant-mfa",
      title: "Privileged accounts log in with hardware keys",
      section: "People",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Accounts for identity, cloud, registrar, custody, code and social media need one of two registered hardware keys, with no fallback to SMS or push. The organization, not a private mailbox, recovers them.",
      technique: "Phish a password and a code, or talk the help desk into a reset.",
      evidence: "Policy export from the identity provider.",
      sources: [
        "SEAL-IDA ida-2.1.1",
        "SEAL-IDA ida-2.1.3",
        "REKT Q6",
        "SEAL-EC"
      ]
    },
    {
      id: "people.privileged-vetting",
      title: "Powerful roles go to a short, vetted list",
      section: "People",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Signing, publishing, administering and reviewing are reserved to named people whose vetting is renewed each year. A remote contractor never holds such a role alone.",
      technique: "Work your way inside until upgrade or deploy keys are yours.",
      evidence: "The list with dates, checked against the key register and the repositories' administrators.",
      sources: [
        "SEAL-DPRK hardening",
        "SEAL-TRO tro-3.1.5"
      ]
    },
    {
      id: "people.session-binding",
      title: "Stolen sessions are short-lived and tied to a device",
      section: "People",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas",
        "dao_treasury"
      ],
      requirement: "Where value is at stake, sessions and cloud tokens are brief, bound to one device and confirmed again for each sensitive act. Use from another device ends them.",
      technique: "Replay a stolen cookie or token, and never meet the second factor.",
      evidence: "Session policies of identity provider and cloud, and the date a token replay was last tried.",
      sources: [
        "INC dmm-bitcoin-2024",
        "INC bybit-2025",
        "SEAL-TRO tro-3.1.1",
        "SEAL-EC"
      ]
    },
    {
      id: "policy.allowlist-cooloff",
      title: "New destinations and higher limits wait",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A new payee or a raised limit takes effect only after a pause, during which people other than the requester are paged.",
      technique: "Hijack a console session and pay yourself in the same minute.",
      evidence: "Policy export, and the notices sent for the last three additions.",
      sources: [
        "SEAL-TX Whitelist addition",
        "SEAL-EC classification",
        "SEAL-TRO tro-3.1.1"
      ]
    },
    {
      id: "policy.change-quorum",
      title: "Loosening the policy takes several people, time and an alarm",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "New users or devices, edited rules and changed limits need several administrators, a wait, and a notice through some other channel. The vendor alone can do none of it.",
      technique: "Rewrite the rules from a stolen console, or from inside the vendor.",
      evidence: "Export of the platform's settings, and the audit log of the latest change.",
      sources: [
        "SEAL-TRO tro-3.1.5",
        "SEAL-EC thresholds",
        "SEAL-MP",
        "judgement"
      ]
    },
    {
      id: "policy.cold-timelock",
      title: "Large cold transfers queue where they can be vetoed",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "bridge",
        "dao_treasury",
        "stablecoin_issuer",
        "fund",
        "defi_protocol"
      ],
      requirement: "Above the loss limit, a payment from the cold tier waits long enough for others to examine it and stop it.",
      technique: "Have a fooled approval take effect the moment it is signed.",
      evidence: "The delay read from the chain, and the last drill in which a transfer was vetoed.",
      sources: [
        "SEAL-MP Timelock configuration",
        "SEAL-MP External transaction monitoring",
        "SEAL-MS ms-4.1.1",
        "judgement"
      ]
    },
    {
      id: "policy.default-deny",
      title: "The policy engine refuses what no rule allows",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Rules are read in order, none of them allows everything, and a request that matches none is refused.",
      technique: "Send a kind of request nobody thought of, such as a contract call or a raw signature.",
      evidence: "Signed export whose last rule denies, and the result of a raw signing request that was tried.",
      sources: [
        "FBLK",
        "RPL",
        "SEAL-EC policy rules"
      ]
    },
    {
      id: "policy.destination-allowlist",
      title: "Cold and warm wallets pay only known addresses",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "defi_protocol"
      ],
      requirement: "The contract, the HSM or a co-signer, not a web page, holds payments from cold and warm wallets to destinations registered beforehand.",
      technique: "Pay the money straight to an address of your own. Replacing the wallet's code defeats this, as it did at WazirX.",
      evidence: "Allow-list contract or policy export, and a test payment that was refused.",
      sources: [
        "SEAL-MP Address Whitelisting",
        "SEAL-MP Only basic transfers to the hot wallet",
        "SEAL-TRO tro-3.1.1",
        "INC wazirx-2024"
      ]
    },
    {
      id: "policy.engine-isolation",
      title: "What approves is separate from what asks",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "staking_operator",
        "stablecoin_issuer",
        "bridge"
      ],
      requirement: "The decision to approve runs in its own trust domain, deployed, operated and signed separately from the system that submits withdrawals, and with credentials of its own.",
      technique: "Take over the back end and let it approve its own withdrawals.",
      evidence: "Map of cloud accounts, attestation quote of the engine, and the record of an attack exercise.",
      sources: [
        "INC bigone-2025",
        "INC dmm-bitcoin-2024",
        "SEAL-DI di-1.1.3",
        "SEAL-DI di-3.1.1"
      ]
    },
    {
      id: "policy.initiator-not-approver",
      title: "Whoever starts a payment cannot approve it",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "An initiator's approval does not count, administrators cannot withdraw, and each approval belongs to a person who logged in with phishing-resistant authentication.",
      technique: "Complete a payment from one stolen account.",
      evidence: "Policy export (for example allowOperatorAsAuthorizer set to false), and the identity provider's report.",
      sources: [
        "FBLK allowOperatorAsAuthorizer",
        "SEAL-TRO tro-3.1.1",
        "SEAL-IDA ida-2.1.1"
      ]
    },
    {
      id: "policy.velocity-limit",
      title: "Value is limited per transaction, hour, day and lifetime",
      section: "Policy engine",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Wallets, people, API keys and payees each have limits by transaction, by rolling hour and day, and over their lifetime. Larger sums ask for more approvers.",
      technique: "Empty everything in the minutes before anyone looks.",
      evidence: "Policy export, the spending-limit contract, and a test transfer that was blocked.",
      sources: [
        "SEAL-TRO tro-2.1.3",
        "SEAL-TRO tro-3.1.1",
        "RPL",
        "SEAL-EC",
        "judgement"
      ]
    },
    {
      id: "provider.delegated-authority",
      title: "Staking and yield partners can never withdraw",
      section: "Custodians, MPC and wallet providers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "fund",
        "staking_operator",
        "wallet_vendor",
        "stablecoin_issuer",
        "dao_treasury"
      ],
      requirement: "A partner for staking, yield or liquidity never gets the right to withdraw or to own. If its rights change, someone is alerted and the change waits.",
      technique: "Break a partner's API and unstake its customers' money to yourself.",
      evidence: "Stake and withdrawal authorities read from the chain, and a test of the alert.",
      sources: [
        "INC swissborg-kiln-2025",
        "INC step-finance-2026",
        "SEAL-TRO tro-5.1.2"
      ]
    },
    {
      id: "provider.exit-recovery",
      title: "Keys can be rebuilt without the provider",
      section: "Custodians, MPC and wallet providers",
      kind: "recovery",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "With a recovery kit kept offline, the organization restores its keys and moves its assets alone, and it has done so in practice.",
      technique: "No thief is needed when the provider fails, is seized or locks its customers out.",
      evidence: "Drill record with a test amount that was moved.",
      sources: [
        "SEAL-TRO tro-7.1.2",
        "CCSS 1.05",
        "INC multichain-2023",
        "INC prime-trust-2021"
      ]
    },
    {
      id: "provider.hostile-assumption",
      title: "The design survives a compromised supplier",
      section: "Custodians, MPC and wallet providers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "For each supplier of custody, wallets, MPC or signing screens, the design takes it to be in enemy hands and names what still stops the theft.",
      technique: "Attack the vendor that everyone trusts instead of the vault.",
      evidence: "Threat model with the loss that remains, and the date of the last attack exercise.",
      sources: [
        "SEAL-IR ir-2.1.1",
        "REKT Q10",
        "REKT Q11",
        "INC bybit-2025",
        "INC dmm-bitcoin-2024"
      ]
    },
    {
      id: "provider.mpc-share-independence",
      title: "MPC shares have three or more separate owners",
      section: "Custodians, MPC and wallet providers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "wallet_vendor"
      ],
      requirement: "At least three administrations hold the shares, in separate clouds and accounts. Its own part lets the organization veto, and its recovery kit lets it leave.",
      technique: 'Find every "distributed" share under one administrator.',
      evidence: "Register of who holds which share, the cloud account ids, and the log of share refreshes.",
      sources: [
        "SEAL-EC MPC for large holdings",
        "INC multichain-2023",
        "INC liquid-2021",
        "judgement"
      ]
    },
    {
      id: "provider.request-integrity",
      title: "Requests to a provider carry the customer's signature",
      section: "Custodians, MPC and wallet providers",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "dao_treasury"
      ],
      requirement: "The customer signs each instruction with a device of its own and the co-signer verifies it, so that an edit on the way or in the provider's back office is refused.",
      technique: "Alter a genuine request between the customer and the signer.",
      evidence: "Description of the protocol, and a test in which a tampered request was turned down.",
      sources: [
        "INC dmm-bitcoin-2024",
        "SEAL-TRO tro-7.1.1"
      ]
    },
    {
      id: "signer.address-attestation",
      title: "Owner addresses are proven to be their signers'",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "The named signer signs a message with the owner address, an independent tool checks it, and the address does nothing but this.",
      technique: "Slip your own address in as somebody's, or phish a personal wallet that doubles as a signer.",
      evidence: "A signature from which the address is recovered, and a chain history that shows the multisig and nothing else.",
      sources: [
        "SEAL-MS ms-3.1.1",
        "SEAL-MS ms-3.1.2"
      ]
    },
    {
      id: "signer.continuity",
      title: "Losing any one person neither halts nor exposes funds",
      section: "Quorum and signer independence",
      kind: "recovery",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "One person's death, arrest, loss or coercion leaves operations running and gives nobody enough to pay out. Signers have a way to signal duress.",
      technique: "Seize, kidnap or threaten the one person without whom nothing works.",
      evidence: "Matrix of access with two or more people for each critical system, and the date of the last drill.",
      sources: [
        "INC multichain-2023",
        "SEAL-WS operator loss resistant",
        "SEAL-TX anti-duress"
      ]
    },
    {
      id: "signer.dedicated-workstation",
      title: "Signing machines do nothing else",
      section: "Signer devices",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A machine that signs or opens a custody console has no mail, chat, browsing, code or private use on it.",
      technique: "Send a lure to the computer that also signs.",
      evidence: "Device attestation from management software, the endpoint inventory, and the export of network rules.",
      sources: [
        "SEAL-MS ms-3.1.7",
        "SEAL-EC Device Security",
        "FBI-PSA",
        "INC radiant-2024"
      ]
    },
    {
      id: "signer.delegation-expiry",
      title: "Lent signing rights end by themselves",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A right to sign that was lent, allow-listed or kept for emergencies carries an end date that a contract or the policy engine enforces, and someone reviews it every month.",
      technique: "Find a right that was lent for a while and never withdrawn, and use it as the missing signature.",
      evidence: "Contract or policy export with the expiry, and the review log.",
      sources: [
        "INC ronin-2022",
        "SEAL-IDA ida-4.1.2",
        "SEAL-MS ms-2.1.3"
      ]
    },
    {
      id: "signer.device-diversity",
      title: "A quorum spans vendors, systems and clients",
      section: "Signer devices",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "The signers of a wallet use two or more hardware makers, operating systems and wallet clients, and no maker supplies a whole quorum.",
      technique: "Exploit one firmware bug, implant one supply chain, or make one interface lie to everybody.",
      evidence: "Device register, and the client versions noted at each signing.",
      sources: [
        "SEAL-WS Strategic signer distribution",
        "SEAL-WS safe-verification"
      ]
    },
    {
      id: "signer.external",
      title: "Large wallets need one signer from outside",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "From $10 million up, a wallet or upgrade role cannot act without a signer, or past a veto holder, who works for somebody else.",
      technique: "Own or coerce the whole company, or be the insiders who form its quorum.",
      evidence: "The owner address confirmed by the outside party, and the guard or role on chain that makes it mandatory.",
      sources: [
        "SEAL-MP External Signer Requirements",
        "L2B",
        "judgement"
      ]
    },
    {
      id: "signer.hardware-wallet",
      title: "People sign on genuine hardware with a full screen",
      section: "Signer devices",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Each human signer has a hardware device from a trusted seller, checked as genuine, locked by PIN, on current firmware, and able to show a whole payload.",
      technique: "Lift a key from a laptop, or tamper with the device before it arrives.",
      evidence: "Device register with the result of the genuineness check, and signatures of the type that only a device key makes.",
      sources: [
        "SEAL-MS ms-3.1.2",
        "SEAL-MS ms-3.1.6"
      ]
    },
    {
      id: "signer.independence",
      title: "No one person, company, device or place holds a quorum",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Whatever signers have in common, be it employer, building, network, cloud account or device image, those who share it are too few to reach the threshold.",
      technique: "Break into one place and leave with a quorum of keys.",
      evidence: "Signer register with these attributes, signed statements by the signers, and network logs from the time of signing.",
      sources: [
        "SEAL-MS ms-3.1.8",
        "SEAL-WS Strategic signer distribution",
        "L2B",
        "INC ronin-2022",
        "INC multichain-2023"
      ]
    },
    {
      id: "signer.offboarding",
      title: "Leavers lose every key and right within days",
      section: "Quorum and signer independence",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "When a signer, administrator or developer leaves or is compromised, keys, roles, publishing rights and sessions go within hours to days, and the chain or an export proves it.",
      technique: "Phish or hire a former employee whose rights were never taken away.",
      evidence: "Hash of the removal transaction, and exports from the identity provider and the package registries.",
      sources: [
        "SEAL-MS ms-3.1.4",
        "SEAL-MP offboarding",
        "SEAL-IDA ida-3.1.1",
        "INC ledger-connect-kit-2023"
      ]
    },
    {
      id: "supply.branch-protection",
      title: "Code on the way to production takes two reviewers",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "Where code leads to production or to a signer, two owners review it, commits are signed, administrators cannot bypass the rule, and build and dependency files have named owners.",
      technique: "Compromise one developer and push.",
      evidence: "Repository settings read through the API, and the Scorecard checks for branch protection and review.",
      sources: [
        "SEAL-DI di-2.1.1",
        "SCORE Branch-Protection",
        "SCORE Code-Review",
        "SEAL-DPRK hardening"
      ]
    },
    {
      id: "supply.ci-secret-scope",
      title: "Build pipelines hold no lasting secrets",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas",
        "dao_treasury"
      ],
      requirement: "Pipelines get short-lived credentials in place of stored ones, start with a token that can only read, pin foreign actions by digest, and show forks no secret.",
      technique: "Read secrets out of a build, or poison the pipeline that has them.",
      evidence: "The workflow files, and Scorecard's checks of tokens, pinning and dangerous workflows.",
      sources: [
        "SEAL-DI di-2.1.3",
        "SEAL-DI di-3.1.1",
        "SEAL-DI di-3.1.2",
        "SCORE Token-Permissions",
        "SCORE Pinned-Dependencies",
        "SCORE Dangerous-Workflow",
        "INC trust-wallet-extension-2025"
      ]
    },
    {
      id: "supply.dependency-pinning",
      title: "Dependencies are pinned, aged and never loaded live",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "defi_protocol",
        "wallet_vendor",
        "exchange",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "saas",
        "dao_treasury",
        "custodian"
      ],
      requirement: "Packages and scripts are fixed by hash, and a new version is taken up only when it has aged. A page that connects to wallets takes nothing live from somebody else's CDN.",
      technique: "Publish a malicious version and reach users before anyone looks at it.",
      evidence: "Lock file and pipeline policy, and a scan of the headers that the live site sends.",
      sources: [
        "SEAL-DI di-2.1.4",
        "SEAL-SC",
        "INC ledger-connect-kit-2023",
        "judgement"
      ]
    },
    {
      id: "supply.dev-isolation",
      title: "Developers' machines cannot reach production",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "From a developer's machine there is no way to production, custody consoles or cloud roles that hold keys. Code that is not trusted runs in a sandbox that is thrown away.",
      technique: "Step from one developer's laptop into the cloud account.",
      evidence: "Session policy of the cloud, device management data, and access logs.",
      sources: [
        "SEAL-DI di-1.1.3",
        "SEAL-DI di-4.1.2",
        "FBI-PSA",
        "INC bybit-2025",
        "INC dmm-bitcoin-2024"
      ]
    },
    {
      id: "supply.release-two-person",
      title: "No one person or token can publish",
      section: "Build pipeline and front end",
      kind: "preventive",
      organizations: [
        "wallet_vendor",
        "defi_protocol",
        "exchange",
        "custodian",
        "bridge",
        "stablecoin_issuer",
        "staking_operator",
        "saas"
      ],
      requirement: "A deployment, package, browser extension or app reaches users only by the action of two people, and its build leaves provenance that cannot be altered.",
      technique: "Use one stolen publishing token to ship your own version.",
      evidence: "Settings of the registries, the provenance attestation, and the roles in each store account.",
      sources: [
        "SEAL-DI di-3.1.1",
        "INC trust-wallet-extension-2025",
        "INC ledger-connect-kit-2023"
      ]
    },
    {
      id: "treasury.concentration",
      title: "No one wallet, custodian or chain holds too much",
      section: "Treasury diversification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "stablecoin_issuer",
        "fund",
        "defi_protocol",
        "staking_operator",
        "wallet_vendor"
      ],
      requirement: "Every wallet, chain, custodian, issuer of stablecoins, bridge and yield venue has a declared ceiling on the share it may hold.",
      technique: "Need only one success to destroy the organization.",
      evidence: "Balances on chain and custodians' statements, added up daily.",
      sources: [
        "SEAL-TRO tro-2.1.2",
        "SEAL-EC classification",
        "judgement"
      ]
    },
    {
      id: "treasury.segregation",
      title: "Large holdings are split between separate quorums",
      section: "Treasury diversification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "dao_treasury",
        "stablecoin_issuer",
        "fund",
        "staking_operator"
      ],
      requirement: "Very large sums lie in three or more cold wallets of like size, each with its own signers. Customers', company and reserve assets share no keys.",
      technique: "Win one approval and take most of everything.",
      evidence: "Owners and balances of the wallets, compared on chain.",
      sources: [
        "SEAL-MP Wallet Segregation",
        "SEAL-MS ms-2.1.4",
        "INC bybit-2025",
        "INC wazirx-2024"
      ]
    },
    {
      id: "txverify.authority-change-decode",
      title: "Tools recognize changes of authority",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Software spots any transaction that touches owners, roles, proxy code, stake or withdrawal rights, or token approvals, labels it, and sends it down the path for control changes.",
      technique: "Tuck a transfer of ownership into a routine call or a batch.",
      evidence: "The classifier's rules in a repository, with test vectors.",
      sources: [
        "INC swissborg-kiln-2025",
        "INC radiant-2024",
        "SEAL-GOV",
        "SEAL-WS squads-verification"
      ]
    },
    {
      id: "txverify.blind-signing-ban",
      title: "Devices refuse to sign blind",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Blind signing is switched off. What a device can show only as a hash is declined, unless that hash was computed elsewhere and agrees.",
      technique: "Get a hidden delegatecall or a change of owner approved by people who cannot see it.",
      evidence: "Attested device settings, and the log of exceptions.",
      sources: [
        "SEAL-MS ms-3.1.6",
        "SEAL-MS ms-4.1.1",
        "INC radiant-2024",
        "INC bybit-2025"
      ]
    },
    {
      id: "txverify.clear-signing",
      title: "Signers read what they sign in plain terms",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "On a screen they can trust, signers see what is done, with which asset and amount, to whom, through which contract and by what kind of call. The contracts they use publish descriptors that make this possible.",
      technique: "Show a harmless transaction and have another one signed.",
      evidence: "The published ERC-7730 descriptor, and photographs or logs of the device screen for each selector.",
      sources: [
        "ERC-7730",
        "EIP-712",
        "INC bybit-2025",
        "INC radiant-2024",
        "INC wazirx-2024"
      ]
    },
    {
      id: "txverify.delegatecall-ban",
      title: "Smart accounts reject DELEGATECALL",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A guard on chain refuses DELEGATECALL for the wallet, except into a few audited libraries.",
      technique: "Overwrite the wallet's code by having the quorum sign one flag.",
      evidence: "A guard slot that is not zero, bytecode that matches the audited guard, and a test transaction that failed.",
      sources: [
        "SAFE guards",
        "SAFE NoDelegatecallGuard",
        "SEAL-MS ms-4.1.1",
        "INC bybit-2025"
      ]
    },
    {
      id: "txverify.independent-decode",
      title: "Two unrelated tools decode every payload",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "At least two decoders, which share neither supplier nor API with the interface that proposed it, read the raw calldata, fetched by another route.",
      technique: "Compromise one interface or its API and let every check repeat the same lie.",
      evidence: "For each transaction, the output of each signer's tools.",
      sources: [
        "SEAL-MS ms-4.1.1",
        "SEAL-TRO tro-4.1.1",
        "SEAL-WS safe-verification"
      ]
    },
    {
      id: "txverify.interface-independence",
      title: "No live third-party page is a signer's only view",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Signers coordinate through an interface and API that the organization hosts itself or pins to a known build, and a second one from another supplier stands ready and tried.",
      technique: "Change the script on the supplier's site that every signer trusts.",
      evidence: "Monitor of the build hash, an address-restricted deployment, and the record of the last signing through the alternative.",
      sources: [
        "SEAL-MP Self-hosted multisig UI",
        "SEAL-MS ms-4.1.3",
        "SEAL-MS ms-4.1.4"
      ]
    },
    {
      id: "txverify.module-guard-allowlist",
      title: "Modules and guards come from a reviewed list",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Only reviewed modules, guards and handlers are installed on a smart account, and what a module sends passes a guard as well.",
      technique: "Install a module that pays out without the quorum, or take the guard away.",
      evidence: "The installed modules, the guard on modules and the fallback handler, read from the chain.",
      sources: [
        "SAFE modules",
        "SEAL-MP Modules & Guards",
        "SEAL-MS ms-2.1.2"
      ]
    },
    {
      id: "txverify.out-of-band-hash",
      title: "Each signer recomputes the hashes and confirms them",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Every signer works out the EIP-712 hashes (domain, message and transaction) again without a network, checks the device against them, and tells the others by another channel.",
      technique: "Swap the payload on its way from proposal to device.",
      evidence: "A log that holds, for each signer, the three hashes and how they were exchanged.",
      sources: [
        "SEAL-WS safe-verification",
        "SEAL-MS ms-4.1.1",
        "EIP-712"
      ]
    },
    {
      id: "txverify.signature-expiry",
      title: "Signatures go stale within hours",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "A signature that is not used soon becomes worthless. Durable nonces and payloads signed ahead exist only for registered emergencies.",
      technique: "Collect approvals one by one and execute them together on a day of your choosing.",
      evidence: "A scan of the chain for nonce accounts under signer authority, and the register of payloads signed in advance.",
      sources: [
        "INC drift-2026",
        "SEAL-IR ir-3.1.3"
      ]
    },
    {
      id: "txverify.simulation",
      title: "Unusual transactions are simulated before signing",
      section: "Transaction verification",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "staking_operator",
        "stablecoin_issuer",
        "fund"
      ],
      requirement: "Whatever is not routine runs first against current state on an independent node, and its effect on assets and permissions is held against the stated purpose.",
      technique: "Hide a change of state inside a call that looks right. A simulator can be fooled as well, so it is one check among several.",
      evidence: "Hash of the simulation report, kept with the transaction.",
      sources: [
        "SEAL-WS safe-verification",
        "SEAL-EC",
        "SEAL-MP External transaction monitoring"
      ]
    },
    {
      id: "validator.withdrawal-key-cold",
      title: "Withdrawal keys are apart from validator keys",
      section: "Bridges, validators, oracles and nodes",
      kind: "preventive",
      organizations: [
        "staking_operator",
        "exchange",
        "custodian",
        "fund",
        "stablecoin_issuer",
        "defi_protocol"
      ],
      requirement: "Keys that run validators are not the keys that withdraw. Withdrawal rights are cold, need several parties, and are watched.",
      technique: "Turn control of a node into the stake itself.",
      evidence: "Withdrawal credentials read from the chain, and the configuration of the remote signer.",
      sources: [
        "INC swissborg-kiln-2025",
        "INC step-finance-2026",
        "CCSS 1.02"
      ]
    },
    {
      id: "vendor.blast-radius",
      title: "Suppliers are rated by what they could steal",
      section: "Vendors and insiders",
      kind: "preventive",
      organizations: [
        "exchange",
        "custodian",
        "defi_protocol",
        "bridge",
        "dao_treasury",
        "wallet_vendor",
        "staking_operator",
        "stablecoin_issuer",
        "fund",
        "saas"
      ],
      requirement: "What counts about a supplier is the value it could take or sign away, not its certificates. The most dangerous are technically contained and bound to report a breach within hours.",
      technique: "Enter through the supplier.",
      evidence: "Register with a loss for each supplier, the contract clause, and a test of the containment.",
      sources: [
        "SEAL-TRO tro-7.1.1",
        "REKT Q10",
        "INC bybit-2025",
        "INC kelp-2026",
        "judgement"
      ]
    }
  ],
  incidents: [
    {
      id: "alphapo-2023",
      name: "Alphapo payment processor",
      date: "2023-07-22",
      organization: "exchange",
      loss_usd: {
        low: 23e6,
        high: 65e6,
        headline: 6e7
      },
      disputed: true,
      disputed_note: "The FBI's $60 million covers Alphapo and CoinsPaid together, and another outlet gives it for Alphapo alone. The low end is that sum less CoinsPaid's $37 million, and the high end is a press figure.",
      attribution: {
        actor: "DPRK, TraderTraitor",
        official: true,
        by: "FBI",
        confidence: "high"
      },
      cause_confidence: "low",
      steps: [
        {
          stage: "key_theft",
          text: "Hot wallets pay out in a way that raises suspicion. No source seen says how.",
          interrupted_by: [
            "custody.hardware-backed",
            "people.lure-isolation"
          ]
        },
        {
          stage: "theft",
          text: "The hot wallets are left empty.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "FBI links Stake, Alphapo, CoinsPaid, Atomic",
          host: "binance.com"
        },
        {
          title: "FBI blames North Korea for $308M hack",
          host: "news.clateway.com"
        }
      ]
    },
    {
      id: "atomic-wallet-2023",
      name: "Atomic Wallet users",
      date: "2023-06-02",
      organization: "wallet_vendor",
      loss_usd: {
        low: 35e6,
        high: 1e8,
        headline: 1e8
      },
      disputed: true,
      disputed_note: "Figures run from $35 million to $100 million.",
      attribution: {
        actor: "DPRK, Lazarus (TraderTraitor)",
        official: true,
        by: "FBI, in September 2023, after Elliptic",
        confidence: "high"
      },
      cause_confidence: "low",
      steps: [
        {
          stage: "unknown",
          text: "The vendor never gave a root cause. More than 5,500 users lost control of their wallets' keys.",
          interrupted_by: [
            "supply.release-two-person",
            "custody.no-plaintext-keys",
            "keygen.entropy-source",
            "contract.review-currency"
          ]
        },
        {
          stage: "theft",
          text: "Funds on many chains are drained. Over $1 million is frozen later.",
          interrupted_by: [
            "detect.onchain-monitoring",
            "ir.responder-contacts"
          ]
        }
      ],
      decisive: [],
      sources: [
        {
          title: "Atomic Wallet heist tops $100M",
          host: "nobsbitcoin.com"
        },
        {
          title: "Traced to Lazarus",
          host: "trendingcryptonews.info"
        },
        {
          title: "FBI on Stake and others",
          host: "coinpaper.com"
        }
      ]
    },
    {
      id: "badger-2021",
      name: "BadgerDAO front end",
      date: "2021-12-02",
      organization: "defi_protocol",
      loss_usd: {
        low: 116e6,
        high: 13e7,
        headline: 12e7
      },
      disputed: true,
      disputed_note: "Figures run from $116 million to $130 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "In August and September a gap in e-mail verification lets someone open accounts and create API keys at Cloudflare.",
          interrupted_by: [
            "cdn.token-scope",
            "people.phishing-resistant-mfa",
            "detect.cloud-audit"
          ]
        },
        {
          stage: "injection",
          text: "Starting on 10 November a Worker adds a script to the page, for some visitors and at times.",
          interrupted_by: [
            "frontend.bundle-integrity",
            "supply.release-two-person",
            "supply.dependency-pinning"
          ]
        },
        {
          stage: "deception",
          text: "Users sign token approvals they did not intend. One wallet by itself loses about $50 million.",
          interrupted_by: [
            "txverify.clear-signing",
            "txverify.authority-change-decode"
          ]
        },
        {
          stage: "theft",
          text: "On 2 December, from 00:48 to 10:35 UTC, the approvals are spent, until the contracts are paused.",
          interrupted_by: [
            "contract.pause-guardian",
            "detect.onchain-monitoring",
            "detect.circuit-breaker",
            "ir.time-to-pause"
          ]
        }
      ],
      decisive: [
        "cdn.token-scope",
        "frontend.bundle-integrity",
        "txverify.clear-signing"
      ],
      sources: [
        {
          title: "BadgerDAO reveals details",
          host: "coindesk.com"
        },
        {
          title: "BadgerDAO post mortem",
          host: "cryptocoinstart.com"
        },
        {
          title: "Case: BadgerDAO frontend",
          host: "obsi.lthieu.dev"
        }
      ]
    },
    {
      id: "balancer-2025",
      name: "Balancer V2 stable pools",
      date: "2025-11-03",
      organization: "defi_protocol",
      loss_usd: {
        low: 12e7,
        high: 12864e4,
        headline: 1286e5
      },
      disputed: true,
      disputed_note: "Figures run from $120 million to $128.64 million. Part was recovered or protected, $45.7 million by one source.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "flaw",
          text: "Rounding is lopsided in a kind of pool that came in 2021, when the last review was ten days old.",
          interrupted_by: [
            "contract.review-currency",
            "contract.upgrade-review"
          ]
        },
        {
          stage: "exploit",
          text: "Loops of tiny swaps inside one batch, run from a constructor, deflate the invariant.",
          interrupted_by: [
            "contract.outflow-limiter"
          ]
        },
        {
          stage: "theft",
          text: "In less than half an hour pools on six to nine chains are drained, and only then comes a pause.",
          interrupted_by: [
            "detect.circuit-breaker",
            "contract.pause-guardian",
            "ir.time-to-pause",
            "ir.safe-harbor"
          ]
        }
      ],
      decisive: [
        "contract.outflow-limiter"
      ],
      sources: [
        {
          title: "Balancer V2 rounding exploit",
          host: "crypticdaily.com"
        },
        {
          title: "The $128M rounding error",
          host: "blockeden.xyz"
        },
        {
          title: "The $120M gap",
          host: "safestackai.com"
        },
        {
          title: "20251103 entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ],
      notes: "One source counts eleven audits by four firms. None of them covered the exploited code, by OpenZeppelin's account as reported."
    },
    {
      id: "beanstalk-2022",
      name: "Beanstalk governance",
      date: "2022-04-16",
      organization: "defi_protocol",
      loss_usd: {
        low: 182e6,
        high: 182e6,
        headline: 182e6
      },
      disputed: false,
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "capture",
          text: "Voting power from a flash loan carries a hostile proposal.",
          interrupted_by: [
            "governance.vote-delay"
          ]
        },
        {
          stage: "execute",
          text: "The vote and what it triggers fit into one block.",
          interrupted_by: [
            "governance.vote-delay",
            "contract.upgrade-timelock",
            "contract.upgrade-review"
          ]
        },
        {
          stage: "theft",
          text: "Everything the protocol holds is transferred.",
          interrupted_by: [
            "contract.outflow-limiter",
            "contract.pause-guardian"
          ]
        }
      ],
      decisive: [
        "governance.vote-delay",
        "contract.upgrade-timelock"
      ],
      sources: [
        {
          title: "Web3 supply chain threats",
          host: "github.com/security-alliance/frameworks"
        },
        {
          title: "20220416 entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ]
    },
    {
      id: "bigone-2025",
      name: "BigONE",
      date: "2025-07-16",
      organization: "exchange",
      loss_usd: {
        low: 27e6,
        high: 27e6,
        headline: 27e6
      },
      disputed: false,
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "Social engineering of a developer's device, and the supply chain, lead into the build pipeline.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "deploy",
          text: "Hostile code arrives on the production servers that keep accounts and judge risk.",
          interrupted_by: [
            "supply.branch-protection",
            "supply.release-two-person",
            "supply.ci-secret-scope"
          ]
        },
        {
          stage: "self_approval",
          text: "The risk logic lets the attacker's withdrawals through. No key leaves the place where it is kept.",
          interrupted_by: [
            "policy.engine-isolation",
            "hotwallet.outflow-limit"
          ]
        },
        {
          stage: "theft",
          text: "Hot wallets on at least four chains pay.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "detect.circuit-breaker",
            "detect.balance-reconciliation"
          ]
        }
      ],
      decisive: [
        "policy.engine-isolation",
        "hotwallet.outflow-limit",
        "hotwallet.balance-cap"
      ],
      sources: [
        {
          title: "BigONE supply chain backend",
          host: "blockchainbreaches.com"
        },
        {
          title: "How the BigONE hack happened",
          host: "bitcoin-ai-news.com"
        },
        {
          title: "BigONE suffers supply chain attack",
          host: "laicrypto.com"
        }
      ]
    },
    {
      id: "bitmart-2021",
      name: "BitMart",
      date: "2021-12-04",
      organization: "exchange",
      loss_usd: {
        low: 15e7,
        high: 2e8,
        headline: 196e6
      },
      disputed: true,
      disputed_note: "The company says $150 million, PeckShield $196 to $200 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "A single stolen private key opens two hot wallets, on Ethereum and on BNB Smart Chain.",
          interrupted_by: [
            "custody.hardware-backed",
            "hotwallet.chain-isolation"
          ]
        },
        {
          stage: "theft",
          text: "Over twenty tokens are taken, exchanged at 1inch and sent into Tornado Cash, while staff at first call the news false.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker",
            "detect.onchain-monitoring"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "BitMart CEO admits $196M hack",
          host: "cryptoslate.com"
        },
        {
          title: "BitMart to reimburse",
          host: "kr-asia.com"
        },
        {
          title: "Exchange cybersecurity report",
          host: "hackernoon.com"
        }
      ]
    },
    {
      id: "btcturk-2024",
      name: "BtcTurk (first)",
      date: "2024-06-22",
      date_note: "The month is sourced. The day is remembered, not verified.",
      organization: "exchange",
      loss_usd: {
        low: 55e6,
        high: 55e6,
        headline: 55e6
      },
      disputed: false,
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "Keys of hot wallets are reached.",
          interrupted_by: [
            "custody.hardware-backed"
          ]
        },
        {
          stage: "theft",
          text: "Ten assets are drained. Binance freezes about $5.3 million.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker",
            "ir.responder-contacts"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "Explained: the BtcTurk hack (August 2025)",
          host: "halborn.com"
        },
        {
          title: "BtcTurk halts transfers",
          host: "xt.com"
        }
      ]
    },
    {
      id: "btcturk-2025",
      name: "BtcTurk (second)",
      date: "2025-08-14",
      organization: "exchange",
      loss_usd: {
        low: 48e6,
        high: 5e7,
        headline: 48e6
      },
      disputed: true,
      disputed_note: "Figures run from $48 million to $50 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "Fourteen months on, private keys of hot wallets are compromised again.",
          interrupted_by: [
            "custody.hardware-backed",
            "ir.key-compromise-runbook"
          ]
        },
        {
          stage: "theft",
          text: "Seven chains or more are drained, and after the halt is called the wallet still pays the attacker.",
          interrupted_by: [
            "hotwallet.chain-isolation",
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "Explained: the BtcTurk hack (August 2025)",
          host: "halborn.com"
        },
        {
          title: "BtcTurk's $48M hack",
          host: "whitehat.today"
        },
        {
          title: "BtcTurk suspends operations",
          host: "ciso2ciso.com"
        }
      ]
    },
    {
      id: "bybit-2025",
      name: "Bybit cold wallet (through Safe{Wallet})",
      date: "2025-02-21",
      organization: "exchange",
      loss_usd: {
        low: 14e8,
        high: 15e8,
        headline: 146e7
      },
      disputed: true,
      disputed_note: "Headlines give $1.4 billion, $1.46 billion and, from the FBI, about $1.5 billion. They differ in price source and in which tokens they count.",
      attribution: {
        actor: "DPRK, TraderTraitor (Lazarus)",
        official: true,
        by: "FBI, in a public announcement",
        confidence: "high"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "On 4 February a developer at the supplier of the wallet starts a Docker project that carries malware, and the laptop falls.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "lateral",
          text: "Stolen AWS session tokens get past the second factor and give weeks of access to the hosting.",
          interrupted_by: [
            "people.session-binding",
            "detect.cloud-audit",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "supply_chain",
          text: "A script in the web application that the supplier hosts is changed to act on Bybit's wallet alone.",
          interrupted_by: [
            "frontend.bundle-integrity",
            "supply.release-two-person",
            "txverify.interface-independence",
            "vendor.blast-radius",
            "provider.hostile-assumption"
          ]
        },
        {
          stage: "deception",
          text: "What the signers see is an ordinary move from cold to warm. Their devices show hashes and fragments, and everyone required approves.",
          interrupted_by: [
            "txverify.clear-signing",
            "txverify.blind-signing-ban",
            "txverify.independent-decode",
            "txverify.out-of-band-hash",
            "txverify.simulation",
            "drill.malicious-transaction"
          ]
        },
        {
          stage: "takeover",
          text: "The operation type is 1, DELEGATECALL, where 0 was expected, and the address of the wallet's code is replaced.",
          interrupted_by: [
            "txverify.delegatecall-ban",
            "custody.control-change-quorum",
            "txverify.authority-change-decode",
            "detect.authority-change-alert"
          ]
        },
        {
          stage: "theft",
          text: "The new code pays out 401,347 ETH and tokens of staked ETH.",
          interrupted_by: [
            "policy.cold-timelock",
            "policy.velocity-limit",
            "treasury.segregation",
            "policy.destination-allowlist"
          ]
        }
      ],
      decisive: [
        "txverify.delegatecall-ban",
        "txverify.out-of-band-hash",
        "txverify.independent-decode",
        "txverify.clear-signing",
        "txverify.blind-signing-ban",
        "custody.control-change-quorum",
        "policy.cold-timelock",
        "txverify.interface-independence"
      ],
      sources: [
        {
          title: "Bybit Post-Mortem",
          host: "hoge.gg"
        },
        {
          title: "Safe Wallet gives details",
          host: "unocrypto.com"
        },
        {
          title: "Bybit hack linked to Safe supply chain",
          host: "cyberkitera.com"
        },
        {
          title: "North Korea steals record 1.5B",
          host: "moneyreign.com"
        },
        {
          title: "ByBit one year on: clear signing, Guardrail",
          host: "ironhackers-new-site.pages.dev"
        },
        {
          title: "20250221 Bybit entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ],
      notes: "A report one year later puts the share of the funds that was frozen at about 3.5%."
    },
    {
      id: "coincheck-2018",
      name: "Coincheck (NEM)",
      date: "2018-01-26",
      organization: "exchange",
      loss_usd: {
        low: 53e7,
        high: 534e6,
        headline: 53e7
      },
      disputed: true,
      disputed_note: "Figures run from $530 million to $534 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "key_theft",
          text: "A private key is stolen that opens the hot wallet for NEM. That malware came by mail is remembered, not verified.",
          interrupted_by: [
            "custody.hardware-backed",
            "people.lure-isolation"
          ]
        },
        {
          stage: "exposure",
          text: "Almost all of the customers' NEM lies in that one hot wallet, without multiple signatures.",
          interrupted_by: [
            "custody.tier-definition",
            "custody.quorum-threshold",
            "hotwallet.balance-cap"
          ]
        },
        {
          stage: "theft",
          text: "Around three in the morning 523 million XEM are sent off in a few transactions. Hours go by before anyone notices, eight by one report.",
          interrupted_by: [
            "hotwallet.outflow-limit",
            "detect.balance-reconciliation",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "custody.tier-definition",
        "hotwallet.balance-cap",
        "custody.quorum-threshold",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "FSA raps Coincheck",
          host: "japantimes.co.jp"
        },
        {
          title: "Japan regulators punished Coincheck",
          host: "marketplus.ch"
        },
        {
          title: "$530 million stolen",
          host: "hackingthreat.com"
        },
        {
          title: "Coincheck timeline",
          host: "btcethereum.com"
        }
      ]
    },
    {
      id: "coindcx-2025",
      name: "CoinDCX",
      date: "2025-07-19",
      organization: "exchange",
      loss_usd: {
        low: 44e6,
        high: 442e5,
        headline: 44e6
      },
      disputed: false,
      attribution: {
        actor: "unknown (Lazarus is suspected by commentators)",
        official: false,
        by: "Police in Bengaluru arrested an employee. The employee denies involvement.",
        confidence: "low"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "On the company's laptop an engineer does freelance work that came over WhatsApp, and it brings malware.",
          interrupted_by: [
            "people.endpoint-isolation",
            "people.lure-isolation"
          ]
        },
        {
          stage: "access",
          text: "That engineer's credentials lead to servers inside and to the liquidity account.",
          interrupted_by: [
            "people.session-binding",
            "supply.dev-isolation",
            "insider.max-single-person-loss"
          ]
        },
        {
          stage: "probe",
          text: "At 02:37 one USDT goes out as a trial.",
          interrupted_by: [
            "detect.onchain-monitoring",
            "policy.default-deny"
          ]
        },
        {
          stage: "theft",
          text: "By 09:40 six wallets have received about $44 million. An outsider makes it public 17 hours later.",
          interrupted_by: [
            "policy.velocity-limit",
            "policy.destination-allowlist",
            "policy.initiator-not-approver",
            "detect.circuit-breaker",
            "hotwallet.balance-cap"
          ]
        }
      ],
      decisive: [
        "policy.velocity-limit",
        "policy.destination-allowlist",
        "policy.initiator-not-approver",
        "insider.max-single-person-loss"
      ],
      sources: [
        {
          title: "CoinDCX software engineer arrested",
          host: "bitcoinethereumnews.com"
        },
        {
          title: "Alleged insider",
          host: "techstory.in"
        },
        {
          title: "CoinDCX loses $44M",
          host: "ainvest.com"
        }
      ],
      notes: "The steps say what was done with the engineer's laptop and credentials, not who meant it. The accusation is contested, and this account takes no side."
    },
    {
      id: "coinex-2023",
      name: "CoinEx",
      date: "2023-09-12",
      organization: "exchange",
      loss_usd: {
        low: 53e6,
        high: 7e7,
        headline: 7e7
      },
      disputed: true,
      disputed_note: "Figures run from $53 million to $70 million.",
      attribution: {
        actor: "DPRK, Lazarus",
        official: false,
        by: "An on-chain researcher and security firms",
        confidence: "medium"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "A hot wallet's private key is compromised, by the exchange's first finding.",
          interrupted_by: [
            "custody.hardware-backed",
            "people.lure-isolation",
            "custody.key-inventory"
          ]
        },
        {
          stage: "theft",
          text: "First 4,947 ETH leave, then numerous tokens on several chains.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "hotwallet.chain-isolation",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "Compromised private keys led to hack",
          host: "finance-news.co"
        },
        {
          title: "Lazarus blamed for $53M heist",
          host: "buycrypto.news"
        },
        {
          title: "CoinEx $70M",
          host: "supercryptonews.com"
        }
      ]
    },
    {
      id: "coinspaid-2023",
      name: "CoinsPaid",
      date: "2023-07-22",
      organization: "exchange",
      loss_usd: {
        low: 37e6,
        high: 37e6,
        headline: 37e6
      },
      disputed: false,
      attribution: {
        actor: "DPRK, TraderTraitor",
        official: true,
        by: "FBI",
        confidence: "high"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "Employees are deceived by social engineering.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "theft",
          text: "Hot wallets pay out. The requests are remembered as appearing authorized, which is not verified.",
          interrupted_by: [
            "policy.engine-isolation",
            "hotwallet.outflow-limit",
            "hotwallet.balance-cap",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "hotwallet.outflow-limit",
        "hotwallet.balance-cap",
        "people.lure-isolation"
      ],
      sources: [
        {
          title: "FBI identifies Lazarus (Stake) incl. CoinsPaid $37M social engineering",
          host: "binance.com"
        },
        {
          title: "FBI blames North Korea for $308M hack",
          host: "news.clateway.com"
        }
      ]
    },
    {
      id: "curve-dns-2022",
      name: "Curve Finance domain hijack (again in May 2025)",
      date: "2022-08-09",
      date_note: "The month is sourced. The day is remembered, not verified.",
      organization: "defi_protocol",
      loss_usd: {
        low: 53e4,
        high: 57e4,
        headline: 53e4
      },
      disputed: true,
      disputed_note: "Figures run from $530,000 to $570,000.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "The records at the registrar and DNS provider iwantmyname are changed. On 12 May 2025 curve.fi, still with that registrar, is taken again.",
          interrupted_by: [
            "dns.registrar-lock",
            "vendor.blast-radius"
          ]
        },
        {
          stage: "deception",
          text: "A copy of the site requests approvals.",
          interrupted_by: [
            "txverify.clear-signing",
            "frontend.bundle-integrity"
          ]
        },
        {
          stage: "theft",
          text: "Users' wallets are drained while the registrar answers slowly.",
          interrupted_by: [
            "ir.responder-contacts",
            "ir.war-room"
          ]
        }
      ],
      decisive: [
        "dns.registrar-lock"
      ],
      sources: [
        {
          title: "Curve forced into domain exodus",
          host: "btccusa.com"
        },
        {
          title: "Curve moves to new domain",
          host: "recessionprofitalerts.com"
        },
        {
          title: "What is DNS hijacking",
          host: "advfn.com"
        }
      ]
    },
    {
      id: "dmm-bitcoin-2024",
      name: "DMM Bitcoin (through Ginco)",
      date: "2024-05-31",
      organization: "exchange",
      loss_usd: {
        low: 305e6,
        high: 308e6,
        headline: 308e6
      },
      disputed: true,
      disputed_note: "Every source agrees on 4,502.9 BTC. The dollar value varies.",
      attribution: {
        actor: "DPRK, TraderTraitor",
        official: true,
        by: "FBI, the US Department of Defense's cyber crime center (DC3) and Japan's National Police Agency, in December 2024",
        confidence: "high"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: `In March a false recruiter on LinkedIn gives an employee of the wallet supplier a Python "test". A copy on the employee's own GitHub page leads to the compromise.`,
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "lateral",
          text: "By mid-May, session cookies let the intruder act as that employee in the supplier's communication system, which is not encrypted.",
          interrupted_by: [
            "people.session-binding",
            "people.phishing-resistant-mfa",
            "detect.cloud-audit"
          ]
        },
        {
          stage: "tamper",
          text: "Late in May a genuine transaction request from DMM is altered.",
          interrupted_by: [
            "provider.request-integrity",
            "provider.hostile-assumption",
            "policy.engine-isolation",
            "vendor.blast-radius"
          ]
        },
        {
          stage: "approval",
          text: "DMM's side approves what was altered.",
          interrupted_by: [
            "txverify.independent-decode",
            "txverify.out-of-band-hash",
            "txverify.clear-signing",
            "policy.destination-allowlist"
          ]
        },
        {
          stage: "theft",
          text: "4,502.9 BTC go to the attacker's wallets.",
          interrupted_by: [
            "policy.velocity-limit",
            "policy.cold-timelock",
            "treasury.segregation",
            "custody.tier-definition"
          ]
        }
      ],
      decisive: [
        "provider.request-integrity",
        "policy.destination-allowlist",
        "txverify.independent-decode",
        "txverify.out-of-band-hash",
        "policy.velocity-limit",
        "policy.cold-timelock"
      ],
      sources: [
        {
          title: "FBI and Japanese authorities reveal ...",
          host: "horizonstocks.net"
        },
        {
          title: "FBI blames North Korea for $308M hack",
          host: "news.clateway.com"
        },
        {
          title: "DMM Bitcoin incident",
          host: "atthacked.com"
        },
        {
          title: "FBI report summary",
          host: "binance.com"
        }
      ]
    },
    {
      id: "drift-2026",
      name: "Drift Protocol",
      date: "2026-04-01",
      organization: "defi_protocol",
      loss_usd: {
        low: 28e7,
        high: 285e6,
        headline: 285e6
      },
      disputed: true,
      disputed_note: "Figures run from $280 million to $285 million.",
      attribution: {
        actor: "DPRK (suspected)",
        official: false,
        by: "TRM Labs and Elliptic. Which label Mandiant gave, UNC6862 or UNC4736, differs between sources.",
        confidence: "medium"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "human_intelligence",
          text: "For months people posing as a trading firm meet contributors in person, and deposit over $1 million. Some contributors' repositories or devices are reached.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "people.privileged-vetting"
          ]
        },
        {
          stage: "staging",
          text: "From 11 March a worthless collateral token, CVT, is traded with itself, and the oracles take its price.",
          interrupted_by: [
            "oracle.source-diversity",
            "detect.onchain-monitoring"
          ]
        },
        {
          stage: "harvest",
          text: "Between 23 and 30 March two of five council members sign disguised payloads ahead of time, kept valid by durable nonces.",
          interrupted_by: [
            "txverify.signature-expiry",
            "txverify.clear-signing",
            "txverify.independent-decode",
            "txverify.authority-change-decode",
            "txverify.blind-signing-ban",
            "drill.malicious-transaction"
          ]
        },
        {
          stage: "weakening",
          text: "On 27 March the council moves to a timelock of zero.",
          interrupted_by: [
            "contract.upgrade-timelock",
            "custody.control-change-quorum",
            "detect.authority-change-alert"
          ]
        },
        {
          stage: "takeover",
          text: "At 16:06 UTC on 1 April the stored signatures, two of five, take over administration.",
          interrupted_by: [
            "custody.quorum-threshold",
            "signer.external",
            "custody.control-change-quorum"
          ]
        },
        {
          stage: "theft",
          text: "The worthless asset is listed, limits are lifted, and 31 withdrawals empty the vaults in 12 minutes.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker",
            "contract.pause-guardian",
            "ir.time-to-pause"
          ]
        }
      ],
      decisive: [
        "contract.upgrade-timelock",
        "custody.quorum-threshold",
        "txverify.signature-expiry",
        "custody.control-change-quorum",
        "contract.outflow-limiter",
        "txverify.independent-decode"
      ],
      sources: [
        {
          title: "Drift $285M durable nonce heist",
          host: "cybercrime.club"
        },
        {
          title: "Drift hack",
          host: "cyberpeople.tech"
        },
        {
          title: "Drift exploit: DPRK APT on Solana",
          host: "dev.to"
        },
        {
          title: "Drift loses $285M",
          host: "newsnukem.com"
        }
      ]
    },
    {
      id: "harmony-horizon-2022",
      name: "Harmony Horizon bridge",
      date: "2022-06-23",
      organization: "bridge",
      loss_usd: {
        low: 97e6,
        high: 1023e5,
        headline: 1e8
      },
      disputed: true,
      disputed_note: "Figures run from $97 million to $102.3 million.",
      attribution: {
        actor: "DPRK, Lazarus (APT38)",
        official: true,
        by: "FBI, in January 2023",
        confidence: "high"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "Servers or staff with keys are compromised. The way in was never published, and phishing is only suspected.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "key_theft",
          text: "Keys kept on the servers under two layers of encryption are reached and decrypted.",
          interrupted_by: [
            "custody.hardware-backed",
            "signer.hardware-wallet",
            "custody.cloud-key-policy"
          ]
        },
        {
          stage: "quorum",
          text: "Two of five signatures suffice, a weakness raised in public that April.",
          interrupted_by: [
            "bridge.verifier-quorum",
            "custody.quorum-threshold",
            "signer.independence"
          ]
        },
        {
          stage: "theft",
          text: "Some twelve withdrawals take six kinds of token.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker",
            "bridge.invariant-monitor"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "bridge.verifier-quorum",
        "custody.quorum-threshold",
        "contract.outflow-limiter"
      ],
      sources: [
        {
          title: "Harmony Horizon Bridge June 2022",
          host: "smartcontractaudit.com"
        },
        {
          title: "Crypto hack casefiles: Horizon",
          host: "blockbytes.com"
        },
        {
          title: "Harmony update",
          host: "cyberdaily.securelayer7.net"
        },
        {
          title: "20220624 entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ]
    },
    {
      id: "htx-heco-2023",
      name: "HTX and the Heco bridge",
      date: "2023-11-22",
      organization: "bridge",
      loss_usd: {
        low: 97e6,
        high: 115e6,
        headline: 115e6
      },
      disputed: true,
      disputed_note: "Figures run from $97 million to $115 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "With a bridge operator's key the attacker calls withdrawToken. Hot wallets of the exchange are hit as well.",
          interrupted_by: [
            "contract.admin-not-eoa",
            "bridge.verifier-quorum",
            "custody.hardware-backed",
            "bridge.verifier-independence"
          ]
        },
        {
          stage: "theft",
          text: "The bridge loses about $85 to $87 million and the hot wallets $12 to $30 million.",
          interrupted_by: [
            "contract.outflow-limiter",
            "bridge.invariant-monitor",
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "contract.admin-not-eoa",
        "bridge.verifier-quorum",
        "contract.outflow-limiter"
      ],
      sources: [
        {
          title: "HTX and Heco are hacked",
          host: "coinpaper.com"
        },
        {
          title: "$115 million stolen",
          host: "theinvestorsedge.io"
        },
        {
          title: "HTX Heco hack",
          host: "coinbold.io"
        }
      ]
    },
    {
      id: "infini-2025",
      name: "Infini",
      date: "2025-02-24",
      organization: "stablecoin_issuer",
      loss_usd: {
        low: 49e6,
        high: 495e5,
        headline: 495e5
      },
      disputed: true,
      disputed_note: "Figures run from $49 million to $49.5 million.",
      attribution: {
        actor: "a former developer, accused in a civil claim in Hong Kong (contested)",
        official: false,
        by: "The company's lawsuit",
        confidence: "low"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "retained_access",
          text: "A super-administrator role outlives the handover of the contract.",
          interrupted_by: [
            "insider.handover-proof",
            "contract.role-inventory",
            "signer.offboarding",
            "contract.admin-not-eoa"
          ]
        },
        {
          stage: "theft",
          text: "In two withdrawals 11.5 and 38.1 million USDC leave without a second signature, and become DAI and then 17,696 ETH.",
          interrupted_by: [
            "contract.upgrade-timelock",
            "contract.outflow-limiter",
            "policy.velocity-limit",
            "detect.circuit-breaker",
            "treasury.concentration"
          ]
        }
      ],
      decisive: [
        "insider.handover-proof",
        "contract.role-inventory",
        "contract.admin-not-eoa",
        "contract.outflow-limiter"
      ],
      sources: [
        {
          title: "Infini Labs $50M heist insider",
          host: "noncer.info"
        },
        {
          title: "Infini retained privilege exploit",
          host: "clawditor-docs.vercel.app"
        },
        {
          title: "Infini suffers $49.5M exploit",
          host: "crypto-news.net"
        }
      ],
      notes: "Whether the developer kept the role or a key leaked is contested. This account takes no side."
    },
    {
      id: "kelp-2026",
      name: "Kelp DAO rsETH bridge",
      date: "2026-04-18",
      organization: "bridge",
      loss_usd: {
        low: 29e7,
        high: 293e6,
        headline: 292e6
      },
      disputed: true,
      disputed_note: "Figures run from $290 million to $293 million.",
      attribution: {
        actor: "DPRK, Lazarus (TraderTraitor)",
        official: false,
        by: "LayerZero and Chainalysis",
        confidence: "medium"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "The verifier's list of RPC nodes is obtained, two of them in different clusters are taken over, and their program is replaced.",
          interrupted_by: [
            "supply.dev-isolation",
            "detect.cloud-audit",
            "people.lure-isolation"
          ]
        },
        {
          stage: "isolation",
          text: "Flooding the honest nodes makes the verifier fall back on the poisoned ones.",
          interrupted_by: [
            "infra.rpc-diversity"
          ]
        },
        {
          stage: "forge",
          text: "One verifier of one attests to a burn that did not take place.",
          interrupted_by: [
            "bridge.verifier-quorum",
            "bridge.verifier-independence",
            "provider.hostile-assumption",
            "vendor.blast-radius"
          ]
        },
        {
          stage: "theft",
          text: "116,500 rsETH are released and pledged for loans. A pause and a blacklist stop a second attempt at about 40,000 rsETH, and 30,766 ETH are frozen on Arbitrum.",
          interrupted_by: [
            "bridge.invariant-monitor",
            "contract.outflow-limiter",
            "detect.circuit-breaker",
            "contract.pause-guardian",
            "contract.mint-cap"
          ]
        }
      ],
      decisive: [
        "bridge.verifier-quorum",
        "infra.rpc-diversity",
        "bridge.invariant-monitor",
        "contract.outflow-limiter"
      ],
      sources: [
        {
          title: "Kelp DAO hack",
          host: "smartcontractaudit.com"
        },
        {
          title: "Kelp DAO bridge exploit",
          host: "quivercrypto.pages.dev"
        },
        {
          title: "LayerZero incident report summary",
          host: "t.signalplus.com"
        },
        {
          title: "KelpDAO exploit",
          host: "banklesstimes.com"
        }
      ],
      notes: "Kelp and LayerZero dispute who answers for the single verifier. This account takes no side."
    },
    {
      id: "kucoin-2020",
      name: "KuCoin",
      date: "2020-09-25",
      organization: "exchange",
      loss_usd: {
        low: 274e6,
        high: 281e6,
        headline: 281e6
      },
      disputed: true,
      disputed_note: "Figures run from $274 million to $281 million. Later 84% was recovered, and the exchange's own fund paid the rest.",
      attribution: {
        actor: "DPRK, Lazarus",
        official: false,
        by: "Chainalysis",
        confidence: "medium"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "An intruder stays for long. The chief executive calls it an advanced persistent threat.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "detect.cloud-audit"
          ]
        },
        {
          stage: "key_theft",
          text: "Private keys of several hot wallets, in use for some three years, are taken.",
          interrupted_by: [
            "custody.hardware-backed",
            "custody.key-inventory"
          ]
        },
        {
          stage: "theft",
          text: "Over 230 kinds of asset are moved away.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "hotwallet.chain-isolation",
            "detect.circuit-breaker"
          ]
        },
        {
          stage: "recovery",
          text: "Token issuers freeze or exchange what was stolen, and a fund pays for what remains.",
          interrupted_by: [
            "ir.responder-contacts",
            "hotwallet.loss-coverage"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "KuCoin suffers $281 million hack",
          host: "dn.institute"
        },
        {
          title: "KuCoin recovers stolen funds",
          host: "cryptopolitan.com"
        },
        {
          title: "KuCoin crypto hack",
          host: "blog.ueex.com"
        }
      ]
    },
    {
      id: "ledger-connect-kit-2023",
      name: "Ledger Connect Kit",
      date: "2023-12-14",
      organization: "wallet_vendor",
      loss_usd: {
        low: 484e3,
        high: 65e4,
        headline: 61e4
      },
      disputed: true,
      disputed_note: "Figures run from $484,000 to $650,000.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "A former employee is phished, whose right to publish had never been withdrawn.",
          interrupted_by: [
            "signer.offboarding",
            "people.phishing-resistant-mfa"
          ]
        },
        {
          stage: "publish",
          text: "From that one account the npm versions 1.1.5 to 1.1.7 are published.",
          interrupted_by: [
            "supply.release-two-person"
          ]
        },
        {
          stage: "spread",
          text: "Applications fetch the new version live from a CDN, unpinned and without a hash.",
          interrupted_by: [
            "supply.dependency-pinning",
            "frontend.bundle-integrity"
          ]
        },
        {
          stage: "theft",
          text: "In five hours the drainer is active for about two. The fix takes 40 minutes, and Tether freezes funds.",
          interrupted_by: [
            "txverify.clear-signing",
            "ir.responder-contacts",
            "ir.war-room"
          ]
        }
      ],
      decisive: [
        "signer.offboarding",
        "supply.release-two-person",
        "supply.dependency-pinning"
      ],
      sources: [
        {
          title: "Ledger Connect Kit supply chain attack",
          host: "safeguard.sh"
        },
        {
          title: "Ledger JS library poisoned",
          host: "execinsiders.com"
        },
        {
          title: "How did the Ledger heist happen",
          host: "cryptoflexs.com"
        }
      ]
    },
    {
      id: "liquid-2021",
      name: "Liquid Global (Quoine)",
      date: "2021-08-19",
      organization: "exchange",
      loss_usd: {
        low: 8e7,
        high: 97e6,
        headline: 97e6
      },
      disputed: true,
      disputed_note: "Figures run from $80 million to $97 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "Nobody, in the sources seen. Lazarus is remembered, not verified.",
        confidence: "none"
      },
      cause_confidence: "low",
      steps: [
        {
          stage: "key_theft",
          text: "The MPC warm wallet of its Singapore company is defeated. Nobody explains how.",
          interrupted_by: [
            "provider.mpc-share-independence",
            "policy.engine-isolation",
            "custody.cloud-key-policy"
          ]
        },
        {
          stage: "theft",
          text: "Bitcoin, ether, XRP, TRX and $45 million in other tokens are moved.",
          interrupted_by: [
            "policy.velocity-limit",
            "policy.destination-allowlist",
            "custody.tier-definition",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "policy.velocity-limit",
        "provider.mpc-share-independence",
        "policy.destination-allowlist"
      ],
      sources: [
        {
          title: "Liquid hacked, $97M",
          host: "genesisblockhk.com"
        },
        {
          title: "Exchange Liquid loses $100m",
          host: "cybavo.com"
        },
        {
          title: "MPC wallet statement",
          host: "theonionnews.net"
        },
        {
          title: "Hackers steal more than $94M",
          host: "insurancejournal.com"
        }
      ]
    },
    {
      id: "mango-2022",
      name: "Mango Markets",
      date: "2022-10-11",
      date_note: "The month is sourced. The day is remembered, not verified.",
      organization: "defi_protocol",
      loss_usd: {
        low: 112e6,
        high: 112e6,
        headline: 112e6
      },
      disputed: false,
      attribution: {
        actor: "a trader (remembered, not verified)",
        official: false,
        by: "Nobody, in the source seen. That a trader was later prosecuted in the United States is remembered, not verified.",
        confidence: "low"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "manipulate",
          text: "On thin markets MNGO is driven up to $0.91, which was $0.02 ten minutes earlier.",
          interrupted_by: [
            "oracle.source-diversity"
          ]
        },
        {
          stage: "theft",
          text: "The treasury is borrowed against collateral that is inflated.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker",
            "contract.pause-guardian"
          ]
        }
      ],
      decisive: [
        "oracle.source-diversity",
        "contract.outflow-limiter"
      ],
      sources: [
        {
          title: "Web3 supply chain threats - Oracle manipulation",
          host: "github.com/security-alliance/frameworks"
        }
      ]
    },
    {
      id: "multichain-2023",
      name: "Multichain",
      date: "2023-07-06",
      organization: "bridge",
      loss_usd: {
        low: 12e7,
        high: 13e7,
        headline: 126e6
      },
      disputed: true,
      disputed_note: "Figures run from $120 million to $130 million.",
      attribution: {
        actor: "an insider, or whoever held the chief executive's seized devices (contested)",
        official: false,
        by: "A statement of the team. Chainalysis spoke of a possible rug pull.",
        confidence: "low"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "design",
          text: "Every node of a set that is distributed in name runs in the chief executive's own cloud account.",
          interrupted_by: [
            "provider.mpc-share-independence",
            "bridge.verifier-independence",
            "signer.independence"
          ]
        },
        {
          stage: "loss_of_control",
          text: "The chief executive is detained on 21 May, devices and recovery phrases are seized, and the team is locked out.",
          interrupted_by: [
            "signer.continuity",
            "provider.exit-recovery"
          ]
        },
        {
          stage: "theft",
          text: "On 6 and 7 July locked assets leave for unknown addresses. Issuers freeze some $65 million in stablecoins.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker",
            "ir.responder-contacts",
            "policy.velocity-limit"
          ]
        }
      ],
      decisive: [
        "provider.mpc-share-independence",
        "signer.independence",
        "signer.continuity"
      ],
      sources: [
        {
          title: "Arrested founder and family held all the keys",
          host: "blockworks.co"
        },
        {
          title: "Multichain confirms CEO arrest",
          host: "fintechs.fi"
        },
        {
          title: "CEO arrest triggers operational freeze",
          host: "welcome2crypto.net"
        }
      ]
    },
    {
      id: "munchables-2024",
      name: "Munchables",
      date: "2024-03-26",
      organization: "defi_protocol",
      loss_usd: {
        low: 62e6,
        high: 97e6,
        headline: 625e5
      },
      disputed: true,
      disputed_note: "$62.5 million was taken. $97 million is what was at risk and secured, and one guide misprints the amount of ether.",
      attribution: {
        actor: "a rogue developer, linked by researchers to DPRK IT workers",
        official: false,
        by: "An on-chain researcher. A later link by the FBI, claimed by one source, is not verified.",
        confidence: "medium"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "Through a contact on Discord four developers are hired, who are probably one person vouching for the rest.",
          interrupted_by: [
            "people.identity-verified-hire",
            "people.privileged-vetting"
          ]
        },
        {
          stage: "backdoor",
          text: "An upgrade with unverified source gives that developer an enormous balance by way of storage slots, and then clean code takes its place. Upgrade and deployer keys stay with the developer.",
          interrupted_by: [
            "contract.role-inventory",
            "contract.upgrade-review",
            "contract.admin-not-eoa",
            "contract.upgrade-timelock",
            "insider.max-single-person-loss",
            "insider.handover-proof"
          ]
        },
        {
          stage: "theft",
          text: "17,400 ETH are withdrawn.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker"
          ]
        },
        {
          stage: "recovery",
          text: "Operators of the chain block the address, and within a day the keys are returned.",
          interrupted_by: [
            "ir.responder-contacts"
          ]
        }
      ],
      decisive: [
        "contract.admin-not-eoa",
        "contract.upgrade-review",
        "contract.role-inventory",
        "people.identity-verified-hire"
      ],
      sources: [
        {
          title: "Blast dapp hack was an inside job",
          host: "cryptonews.net"
        },
        {
          title: "Munchables recovers $97M",
          host: "forklog.com"
        },
        {
          title: "Munchables 2024: DPRK developer backdoor",
          host: "smartcontractaudit.com"
        }
      ]
    },
    {
      id: "nobitex-2025",
      name: "Nobitex",
      date: "2025-06-18",
      organization: "exchange",
      loss_usd: {
        low: 817e5,
        high: 1e8,
        headline: 9e7
      },
      disputed: true,
      disputed_note: "Figures run from $81.7 million to $100 million.",
      attribution: {
        actor: "Predatory Sparrow (Gonjeshke Darande), by its own claim",
        official: false,
        by: "The group itself. The funds were destroyed, not kept.",
        confidence: "low"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "The internal network is breached, and source code is copied.",
          interrupted_by: [
            "people.endpoint-isolation",
            "supply.dev-isolation",
            "detect.cloud-audit"
          ]
        },
        {
          stage: "key_theft",
          text: "Keys of the hot wallets are believed to have been kept insecurely on the systems breached.",
          interrupted_by: [
            "custody.hardware-backed",
            "hotwallet.chain-isolation"
          ]
        },
        {
          stage: "destruction",
          text: "On many chains the money goes to addresses that spell slogans and that nobody can spend from.",
          interrupted_by: [
            "policy.destination-allowlist",
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "Explained: the Nobitex hack",
          host: "halborn.com"
        },
        {
          title: "Nobitex theft sorted out (SlowMist)",
          host: "trendx.tech"
        }
      ]
    },
    {
      id: "nomad-2022",
      name: "Nomad bridge",
      date: "2022-08-01",
      organization: "bridge",
      loss_usd: {
        low: 152e6,
        high: 1907e5,
        headline: 19e7
      },
      disputed: true,
      disputed_note: "$152 million in one dataset, about $190 million elsewhere.",
      attribution: {
        actor: "many opportunists",
        official: false,
        by: "nobody",
        confidence: "low"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "flaw",
          text: "An upgrade on 21 June makes the zero root a trusted one.",
          interrupted_by: [
            "contract.upgrade-review",
            "contract.upgrade-timelock",
            "contract.review-currency"
          ]
        },
        {
          stage: "exposure",
          text: "For some six weeks it stays live, while monitoring watches for stolen keys and not for faults of logic.",
          interrupted_by: [
            "bridge.invariant-monitor",
            "contract.review-currency"
          ]
        },
        {
          stage: "theft",
          text: "One withdrawal of 100 WBTC shows the way, hundreds copy it over hours, and rescuers hesitate.",
          interrupted_by: [
            "contract.pause-guardian",
            "detect.circuit-breaker",
            "contract.outflow-limiter",
            "ir.safe-harbor",
            "ir.time-to-pause"
          ]
        }
      ],
      decisive: [
        "contract.upgrade-review",
        "contract.outflow-limiter",
        "detect.circuit-breaker",
        "bridge.invariant-monitor",
        "contract.pause-guardian"
      ],
      sources: [
        {
          title: "The missing layer in crypto risk models",
          host: "core3.io"
        },
        {
          title: "Nomad bridge hack",
          host: "quadrigainitiative.com"
        },
        {
          title: "Safe Harbor overview",
          host: "github.com/security-alliance/frameworks"
        },
        {
          title: "20220802 entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ],
      notes: "Sources date the last outside review to May and June 2022, of code from before the upgrade."
    },
    {
      id: "orbit-bridge-2024",
      name: "Orbit Bridge (Ozys)",
      date: "2024-01-01",
      date_note: "31 December 2023 in UTC, 1 January 2024 in local time.",
      organization: "bridge",
      loss_usd: {
        low: 8e7,
        high: 82e6,
        headline: 815e5
      },
      disputed: true,
      disputed_note: "Figures run from $80 million to $82 million.",
      attribution: {
        actor: "unknown (contested)",
        official: false,
        by: "The company accuses a former head of security of weakening its defenses. Lazarus is not ruled out.",
        confidence: "low"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "weakening",
          text: "On 22 November 2023 the main firewall is altered. The company attributes the change to its departing head of security and dates the discovery to 10 January.",
          interrupted_by: [
            "insider.config-change-two-person",
            "detect.cloud-audit",
            "signer.offboarding"
          ]
        },
        {
          stage: "key_theft",
          text: "A researcher counts seven of ten signing keys in use. The company later denies that validator keys were stolen.",
          interrupted_by: [
            "bridge.verifier-independence",
            "signer.independence",
            "custody.hardware-backed"
          ]
        },
        {
          stage: "theft",
          text: "On New Year's Eve, 30 million USDT, 10 million DAI, 10 million USDC, 231 wBTC and 9,500 ETH leave in six transactions.",
          interrupted_by: [
            "contract.outflow-limiter",
            "bridge.invariant-monitor",
            "detect.circuit-breaker",
            "ir.signer-reachability"
          ]
        }
      ],
      decisive: [
        "bridge.verifier-independence",
        "signer.independence",
        "contract.outflow-limiter",
        "insider.config-change-two-person"
      ],
      sources: [
        {
          title: "Ozys blames former CISO",
          host: "bitget.com"
        },
        {
          title: "$80M lost in first hack of 2024",
          host: "blockworks.co"
        },
        {
          title: "Orbit Bridge",
          host: "lancershield.github.io"
        },
        {
          title: "20240101 entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ],
      notes: "Who weakened the firewall, and to what end, is contested. This account takes no side."
    },
    {
      id: "phemex-2025",
      name: "Phemex",
      date: "2025-01-23",
      organization: "exchange",
      loss_usd: {
        low: 691e5,
        high: 85e6,
        headline: 7e7
      },
      disputed: true,
      disputed_note: "Figures run from $69.1 million to $85 million.",
      attribution: {
        actor: "DPRK (suspected)",
        official: false,
        by: "Hacken and other analysts",
        confidence: "low"
      },
      cause_confidence: "low",
      steps: [
        {
          stage: "key_theft",
          text: "Hot-wallet keys, or the system that manages the wallets, are compromised. They were kept in one place.",
          interrupted_by: [
            "custody.hardware-backed",
            "hotwallet.chain-isolation",
            "policy.engine-isolation"
          ]
        },
        {
          stage: "theft",
          text: "In two hours some 125 transactions empty up to 16 chains, beginning with stablecoins that could be frozen.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker",
            "ir.time-to-pause",
            "ir.responder-contacts"
          ]
        }
      ],
      decisive: [
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit",
        "hotwallet.chain-isolation"
      ],
      sources: [
        {
          title: "Phemex hot wallet exploit",
          host: "kdj.com"
        },
        {
          title: "Phemex security breach",
          host: "corecryptonews.com"
        },
        {
          title: "Phemex suspends withdrawals",
          host: "cryptoreportclub.com"
        }
      ]
    },
    {
      id: "playdapp-2024",
      name: "PlayDapp",
      date: "2024-02-09",
      organization: "stablecoin_issuer",
      loss_usd: {
        low: 365e5,
        high: 29e7,
        headline: 29e7
      },
      ranking_usd: 365e5,
      disputed: true,
      disputed_note: "The headline is the nominal value of tokens minted beyond the 577 million in circulation. Ranking uses the low end.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "The key that deployed and owns the token contract leaks.",
          interrupted_by: [
            "contract.admin-not-eoa",
            "custody.hardware-backed"
          ]
        },
        {
          stage: "takeover",
          text: "With it, an address of the attacker becomes a minter.",
          interrupted_by: [
            "contract.upgrade-timelock",
            "detect.authority-change-alert",
            "custody.control-change-quorum"
          ]
        },
        {
          stage: "mint",
          text: "On 9 February 200 million PLA are minted and, once negotiation fails, 1.59 billion more on the 12th.",
          interrupted_by: [
            "contract.mint-cap",
            "contract.pause-guardian",
            "ir.key-compromise-runbook"
          ]
        }
      ],
      decisive: [
        "contract.admin-not-eoa",
        "contract.mint-cap",
        "contract.upgrade-timelock"
      ],
      sources: [
        {
          title: "PlayDapp loses over $290M",
          host: "binance.com"
        },
        {
          title: "PlayDapp key breach",
          host: "bitcoinsnews.com"
        },
        {
          title: "Massive hack rocks PlayDapp (Elliptic)",
          host: "finoracle.net"
        }
      ]
    },
    {
      id: "poloniex-2023",
      name: "Poloniex",
      date: "2023-11-10",
      organization: "exchange",
      loss_usd: {
        low: 1e8,
        high: 126e6,
        headline: 126e6
      },
      disputed: true,
      disputed_note: "Sources say $100, $114, $120, $125 or $126 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "The owner claims to know the thief, and others suspect Lazarus. Neither is verified.",
        confidence: "low"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "Hot-wallet keys for Ethereum and Tron are compromised. One source speaks instead of a flaw in the withdrawal system.",
          interrupted_by: [
            "custody.hardware-backed",
            "hotwallet.chain-isolation"
          ]
        },
        {
          stage: "theft",
          text: "Assets on several chains go out and become ETH and TRX.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "custody.hardware-backed",
        "hotwallet.balance-cap",
        "hotwallet.outflow-limit"
      ],
      sources: [
        {
          title: "Poloniex key breach",
          host: "bitcoinsnews.com"
        },
        {
          title: "Compensation plan after the Poloniex theft",
          host: "coinscreed.com"
        },
        {
          title: "Poloniex loss",
          host: "tronweekly.com"
        },
        {
          title: "Multiple platforms hit",
          host: "coinpaper.com"
        }
      ]
    },
    {
      id: "poly-network-2021",
      name: "Poly Network",
      date: "2021-08-10",
      organization: "bridge",
      loss_usd: {
        low: 6e8,
        high: 611e6,
        headline: 611e6
      },
      disputed: true,
      disputed_note: "Figures run from $600 million to $611 million. Nearly all of it came back within two weeks.",
      attribution: {
        actor: "unknown (the funds were returned)",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "flaw",
          text: "A cross-chain message is able to call the contract in which keeper keys are stored.",
          interrupted_by: [
            "contract.review-currency",
            "contract.role-inventory"
          ]
        },
        {
          stage: "takeover",
          text: "The keeper becomes a key of the attacker.",
          interrupted_by: [
            "custody.control-change-quorum",
            "contract.upgrade-timelock",
            "detect.authority-change-alert"
          ]
        },
        {
          stage: "theft",
          text: "Assets on three chains are moved. Which chains is remembered, not verified.",
          interrupted_by: [
            "contract.outflow-limiter",
            "bridge.invariant-monitor",
            "detect.circuit-breaker",
            "contract.pause-guardian"
          ]
        }
      ],
      decisive: [
        "contract.upgrade-timelock",
        "contract.outflow-limiter",
        "custody.control-change-quorum"
      ],
      sources: [
        {
          title: "20210811 Poly Network entry ($611M; modifier bypass by cross-chain message)",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        },
        {
          title: "Hackers steal more than $94M (mentions $610M returned)",
          host: "insurancejournal.com"
        }
      ]
    },
    {
      id: "prime-trust-2021",
      name: 'Prime Trust lost wallet ("98f")',
      date: "2021-12-01",
      date_note: "The month it was discovered. The public learned of it in June 2023.",
      organization: "custodian",
      loss_usd: {
        low: 695e5,
        high: 76e6,
        headline: 76e6
      },
      disputed: true,
      disputed_note: "$76 million went into replacements. The register of liabilities differs.",
      attribution: {
        actor: "nobody; access was lost, not stolen",
        official: true,
        by: "A petition of Nevada's Financial Institutions Division, and a declaration by the chief executive",
        confidence: "high"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "design",
          text: "In 2018 a cold wallet is built on hardware devices, its seed on steel plates.",
          interrupted_by: [
            "backup.geo-split",
            "custody.key-inventory"
          ]
        },
        {
          stage: "migration",
          text: "The move to another platform in 2019 and 2020 leaves old addresses in service, and in January 2021 customers are given them again.",
          interrupted_by: [
            "backup.legacy-retirement",
            "custody.key-inventory"
          ]
        },
        {
          stage: "loss",
          text: "In December 2021 plates and devices are nowhere to be found, and customers' money buys coins to replace what is lost.",
          interrupted_by: [
            "backup.restore-test",
            "drill.key-recovery",
            "provider.exit-recovery",
            "detect.balance-reconciliation"
          ]
        }
      ],
      decisive: [
        "backup.restore-test",
        "backup.legacy-retirement",
        "drill.key-recovery"
      ],
      sources: [
        {
          title: "Nevada regulator files petition",
          host: "theblock.co"
        },
        {
          title: "Disappearing wallet mystery",
          host: "toptech.news"
        },
        {
          title: "Nevada files to place Prime Trust",
          host: "coindesk.com"
        },
        {
          title: "Sequence of errors",
          host: "unlock-bc.com"
        }
      ]
    },
    {
      id: "radiant-2024",
      name: "Radiant Capital",
      date: "2024-10-16",
      organization: "defi_protocol",
      loss_usd: {
        low: 5e7,
        high: 58e6,
        headline: 5e7
      },
      disputed: true,
      disputed_note: "Figures run from $50 million to $58 million.",
      attribution: {
        actor: "DPRK, UNC4736 (Citrine Sleet)",
        official: false,
        by: "Mandiant, commissioned by the company",
        confidence: "medium"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "On 11 September someone posing as a former contractor sends a zipped PDF over Telegram. It installs the INLETDRIFT back door on macOS.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "signer.dedicated-workstation"
          ]
        },
        {
          stage: "lateral",
          text: "The machines of three or more developers are infected.",
          interrupted_by: [
            "signer.independence",
            "signer.device-diversity",
            "people.endpoint-isolation"
          ]
        },
        {
          stage: "deception",
          text: "While emissions are adjusted as usual, screens and simulations look right and the devices blind-sign a transfer of ownership.",
          interrupted_by: [
            "txverify.blind-signing-ban",
            "txverify.clear-signing",
            "txverify.independent-decode",
            "txverify.out-of-band-hash",
            "txverify.authority-change-decode",
            "drill.malicious-transaction"
          ]
        },
        {
          stage: "takeover",
          text: "Three of eleven signatures suffice. Ownership moves and the contracts are upgraded in one stroke.",
          interrupted_by: [
            "custody.quorum-threshold",
            "custody.control-change-quorum",
            "contract.upgrade-timelock",
            "detect.authority-change-alert"
          ]
        },
        {
          stage: "theft",
          text: "Lending pools on two chains, Arbitrum and BNB Chain, are emptied, and token approvals that users left open are used as well.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker",
            "contract.pause-guardian"
          ]
        }
      ],
      decisive: [
        "contract.upgrade-timelock",
        "custody.quorum-threshold",
        "txverify.out-of-band-hash",
        "txverify.independent-decode",
        "txverify.clear-signing",
        "txverify.blind-signing-ban",
        "txverify.authority-change-decode"
      ],
      sources: [
        {
          title: "Radiant Capital cross-chain lending exploit",
          host: "atthacked.com"
        },
        {
          title: "Radiant V2",
          host: "coinyield.org"
        },
        {
          title: "50M heist blamed on North Korea",
          host: "xynik.com"
        },
        {
          title: "Radiant's $50M mistake",
          host: "onekey.so"
        }
      ]
    },
    {
      id: "resolv-2026",
      name: "Resolv USR",
      date: "2026-03-22",
      organization: "stablecoin_issuer",
      loss_usd: {
        low: 23e6,
        high: 25e6,
        headline: 25e6
      },
      disputed: true,
      disputed_note: "Figures run from $23 million to $25 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "A contractor has left, but a GitHub environment that reaches production cloud keys remains.",
          interrupted_by: [
            "signer.offboarding",
            "supply.ci-secret-scope",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "key_abuse",
          text: "The SERVICE_ROLE key in AWS KMS signs whatever it is asked to.",
          interrupted_by: [
            "custody.cloud-key-policy",
            "contract.admin-not-eoa",
            "detect.cloud-audit"
          ]
        },
        {
          stage: "mint",
          text: "About $0.2 million backs a mint of 80 million USR. Nothing checks the ratio, the ceiling or the rate.",
          interrupted_by: [
            "contract.mint-cap",
            "bridge.invariant-monitor"
          ]
        },
        {
          stage: "theft",
          text: "Around 11,400 ETH are taken out over some 80 minutes, since a pause needs all four of four signatures.",
          interrupted_by: [
            "contract.stop-easier-than-move",
            "contract.pause-guardian",
            "ir.time-to-pause",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "contract.mint-cap",
        "custody.cloud-key-policy",
        "contract.stop-easier-than-move"
      ],
      sources: [
        {
          title: "Resolv USR credential compromise",
          host: "forensic-capital.com"
        },
        {
          title: "Resolv USR exploit",
          host: "dev.to"
        },
        {
          title: "KMS breach",
          host: "assetify.net"
        }
      ],
      notes: "One source counts 14 to 18 earlier audits, and says that none took in the signer off chain."
    },
    {
      id: "ronin-2022",
      name: "Ronin bridge (Sky Mavis)",
      date: "2022-03-23",
      organization: "bridge",
      loss_usd: {
        low: 54e7,
        high: 625e6,
        headline: 62e7
      },
      disputed: true,
      disputed_note: "$540 million, $620 million (the FBI) or $622 to $625 million, depending on the day of valuation.",
      attribution: {
        actor: "DPRK, Lazarus (APT38)",
        official: true,
        by: "FBI, and the US Treasury by sanctioning the address",
        confidence: "high"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "A fake job draws in a senior engineer. The PDF with the offer is spyware.",
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation"
          ]
        },
        {
          stage: "lateral",
          text: "From one company's systems, four of the nine validator keys turn out to be within reach.",
          interrupted_by: [
            "bridge.verifier-independence",
            "signer.independence",
            "custody.hardware-backed",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "quorum",
          text: "An allow-list of the Axie DAO, out of use since December 2021 and still in force, yields the fifth signature.",
          interrupted_by: [
            "signer.delegation-expiry",
            "custody.key-inventory",
            "bridge.verifier-quorum"
          ]
        },
        {
          stage: "theft",
          text: "On 23 March, 173,600 ETH and 25.5 million USDC are withdrawn.",
          interrupted_by: [
            "contract.outflow-limiter",
            "bridge.invariant-monitor",
            "detect.circuit-breaker",
            "policy.velocity-limit"
          ]
        },
        {
          stage: "detection_failure",
          text: "Six days pass until a user's withdrawal fails and somebody looks.",
          interrupted_by: [
            "detect.balance-reconciliation",
            "detect.onchain-monitoring"
          ]
        }
      ],
      decisive: [
        "bridge.verifier-independence",
        "signer.independence",
        "signer.delegation-expiry",
        "contract.outflow-limiter",
        "bridge.verifier-quorum"
      ],
      sources: [
        {
          title: "How a fake job offer ...",
          host: "theblock.co"
        },
        {
          title: "Ronin Bridge $625M hack",
          host: "5cip.com"
        },
        {
          title: "Axie hack caused by fake job offer",
          host: "thismorningonchain.com"
        },
        {
          title: "goblincrypto report",
          host: "goblincrypto.com"
        },
        {
          title: "20220329 Ronin entry",
          host: "github.com/SunWeb3Sec/DeFiHackLabs"
        }
      ]
    },
    {
      id: "slope-2022",
      name: "Slope (Solana wallets)",
      date: "2022-08-02",
      organization: "wallet_vendor",
      loss_usd: {
        low: 4e6,
        high: 8e6,
        headline: 4e6
      },
      disputed: true,
      disputed_note: "Figures run from $4 million to $8 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "leak",
          text: "The mobile app sends seed phrases along to a Sentry server, whose logs keep them readable.",
          interrupted_by: [
            "custody.no-plaintext-keys",
            "contract.review-currency"
          ]
        },
        {
          stage: "theft",
          text: "In seven hours 9,229 wallets are drained.",
          interrupted_by: [
            "detect.onchain-monitoring"
          ]
        }
      ],
      decisive: [
        "custody.no-plaintext-keys"
      ],
      sources: [
        {
          title: "Slope DFIR report",
          host: "slope-finance.medium.com"
        },
        {
          title: "Slope saved seed phrases in plain text",
          host: "theblock.co"
        }
      ],
      notes: "By Slope's own report its log database held 1,444 of those 9,229, so the logs do not explain every theft."
    },
    {
      id: "stake-2023",
      name: "Stake.com",
      date: "2023-09-04",
      organization: "exchange",
      loss_usd: {
        low: 41e6,
        high: 41e6,
        headline: 41e6
      },
      disputed: false,
      attribution: {
        actor: "DPRK, Lazarus (APT38)",
        official: true,
        by: "FBI, on 6 September 2023",
        confidence: "high"
      },
      cause_confidence: "low",
      steps: [
        {
          stage: "authorization",
          text: "Payments nobody authorized leave hot wallets on Ethereum, BNB Smart Chain and Polygon. Stolen keys are suspected and not confirmed.",
          interrupted_by: [
            "custody.hardware-backed",
            "policy.engine-isolation",
            "hotwallet.chain-isolation"
          ]
        },
        {
          stage: "theft",
          text: "After some four hours the outflow is stopped.",
          interrupted_by: [
            "hotwallet.balance-cap",
            "hotwallet.outflow-limit",
            "detect.circuit-breaker",
            "ir.time-to-pause"
          ]
        }
      ],
      decisive: [
        "hotwallet.outflow-limit",
        "hotwallet.balance-cap",
        "detect.circuit-breaker"
      ],
      sources: [
        {
          title: "FBI believes Atomic Wallet's hacker stole $41M",
          host: "coinpaper.com"
        },
        {
          title: "Stake co-founder shares details",
          host: "btc-newswire.com"
        },
        {
          title: "North Korean hackers $41M",
          host: "coingape.com"
        }
      ]
    },
    {
      id: "step-finance-2026",
      name: "Step Finance treasury",
      date: "2026-01-31",
      organization: "dao_treasury",
      loss_usd: {
        low: 273e5,
        high: 4e7,
        headline: 4e7
      },
      disputed: true,
      disputed_note: "Figures run from $27.3 million to $40 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: 'Devices of executives are compromised by a vector described only as "well known". Phishing is suspected.',
          interrupted_by: [
            "people.lure-isolation",
            "people.endpoint-isolation",
            "signer.dedicated-workstation"
          ]
        },
        {
          stage: "takeover",
          text: "With their keys, authority over treasury and stake changes hands.",
          interrupted_by: [
            "signer.hardware-wallet",
            "custody.quorum-threshold",
            "signer.independence",
            "txverify.authority-change-decode",
            "detect.authority-change-alert",
            "custody.control-change-quorum"
          ]
        },
        {
          stage: "theft",
          text: "Within some 90 minutes 261,854 SOL are unstaked and taken. $4.7 million come back.",
          interrupted_by: [
            "policy.cold-timelock",
            "policy.velocity-limit",
            "validator.withdrawal-key-cold",
            "detect.circuit-breaker",
            "ir.responder-contacts"
          ]
        }
      ],
      decisive: [
        "signer.hardware-wallet",
        "custody.quorum-threshold",
        "signer.dedicated-workstation",
        "policy.cold-timelock"
      ],
      sources: [
        {
          title: "Step Finance - Rekt",
          host: "rekt.news"
        },
        {
          title: "$40 million stolen from Step Finance",
          host: "tomshardware.com"
        },
        {
          title: "Step Finance drained",
          host: "technewshub.co.uk"
        }
      ]
    },
    {
      id: "swissborg-kiln-2025",
      name: "SwissBorg SOL Earn (through Kiln)",
      date: "2025-09-08",
      organization: "staking_operator",
      loss_usd: {
        low: 41e6,
        high: 415e5,
        headline: 415e5
      },
      disputed: true,
      disputed_note: "Figures run from $41 million to $41.5 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "initial_access",
          text: "The API of the staking supplier is compromised, in a way the sources seen do not explain.",
          interrupted_by: [
            "vendor.blast-radius",
            "provider.hostile-assumption",
            "supply.dev-isolation"
          ]
        },
        {
          stage: "staging",
          text: "On 31 August a transaction to unstake hides instructions that hand over stake authority.",
          interrupted_by: [
            "txverify.authority-change-decode",
            "txverify.clear-signing",
            "txverify.independent-decode",
            "provider.delegated-authority",
            "txverify.simulation"
          ]
        },
        {
          stage: "dwell",
          text: "For eight days nobody notices.",
          interrupted_by: [
            "detect.authority-change-alert"
          ]
        },
        {
          stage: "theft",
          text: "About 193,000 SOL are withdrawn.",
          interrupted_by: [
            "validator.withdrawal-key-cold",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "txverify.authority-change-decode",
        "detect.authority-change-alert",
        "provider.delegated-authority",
        "txverify.independent-decode"
      ],
      sources: [
        {
          title: "SwissBorg Solana Earn $41M third-party API",
          host: "incrypthos.com"
        },
        {
          title: "SwissBorg loses $41.5M",
          host: "defendor.xyz"
        }
      ]
    },
    {
      id: "trust-wallet-extension-2025",
      name: "Trust Wallet browser extension v2.68",
      date: "2025-12-24",
      organization: "wallet_vendor",
      loss_usd: {
        low: 7e6,
        high: 85e5,
        headline: 85e5
      },
      disputed: true,
      disputed_note: "Figures run from $7 million to $8.5 million.",
      attribution: {
        actor: "operators of the Shai-Hulud campaign (a claim)",
        official: false,
        by: "The vendor's own account, as reported",
        confidence: "low"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "initial_access",
          text: "In November an npm worm lays open the GitHub secrets of developers.",
          interrupted_by: [
            "supply.ci-secret-scope",
            "supply.dependency-pinning",
            "custody.no-plaintext-keys"
          ]
        },
        {
          stage: "publish",
          text: "The source code and an API key for the Chrome Web Store serve to publish a version past the release process.",
          interrupted_by: [
            "supply.release-two-person"
          ]
        },
        {
          stage: "harvest",
          text: "Whenever it is unlocked, the extension decrypts seed phrases and sends them out disguised as analytics.",
          interrupted_by: [
            "frontend.bundle-integrity",
            "custody.no-plaintext-keys"
          ]
        },
        {
          stage: "theft",
          text: "From 24 to 26 December over 2,500 wallets are drained.",
          interrupted_by: [
            "detect.onchain-monitoring",
            "ir.war-room",
            "ir.signer-reachability"
          ]
        }
      ],
      decisive: [
        "supply.release-two-person",
        "supply.ci-secret-scope"
      ],
      sources: [
        {
          title: "Malicious Trust Wallet extension",
          host: "cyber.netsecops.io"
        },
        {
          title: "Trust Wallet extension supply chain exploit",
          host: "clawditor-docs.vercel.app"
        },
        {
          title: "Trust Wallet hack exposes $8.5M",
          host: "cybertomic.com"
        }
      ]
    },
    {
      id: "upcx-2025",
      name: "UPCX",
      date: "2025-04-01",
      organization: "stablecoin_issuer",
      loss_usd: {
        low: 15e6,
        high: 7e7,
        headline: 7e7
      },
      ranking_usd: 15e6,
      disputed: true,
      disputed_note: "The 18.4 million tokens taken exceed the roughly 4 million in circulation, so the headline is nominal. Ranking uses the low end.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "key_theft",
          text: "An address with privileges is compromised.",
          interrupted_by: [
            "contract.admin-not-eoa",
            "custody.hardware-backed"
          ]
        },
        {
          stage: "takeover",
          text: "Its ProxyAdmin is upgraded to hostile code.",
          interrupted_by: [
            "contract.upgrade-timelock",
            "detect.authority-change-alert",
            "contract.upgrade-review"
          ]
        },
        {
          stage: "theft",
          text: "A call of withdrawByAdmin empties three accounts of the management.",
          interrupted_by: [
            "contract.outflow-limiter",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "contract.admin-not-eoa",
        "contract.upgrade-timelock"
      ],
      sources: [
        {
          title: "UPCX admin upgrade exploit",
          host: "blockchainbreaches.com"
        },
        {
          title: "UPCX",
          host: "blog.ueex.com"
        }
      ]
    },
    {
      id: "wazirx-2024",
      name: "WazirX multisig wallet",
      date: "2024-07-18",
      organization: "exchange",
      loss_usd: {
        low: 23e7,
        high: 235e6,
        headline: 2349e5
      },
      disputed: true,
      disputed_note: "Figures run from $230 million to $235 million.",
      attribution: {
        actor: "DPRK, Lazarus",
        official: false,
        by: "Analysts, in the sources seen. That governments named the group in January 2025 is remembered, not verified.",
        confidence: "medium"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "staging",
          text: "Eight days ahead, the attacker puts a hostile wallet implementation on chain.",
          interrupted_by: [
            "detect.onchain-monitoring"
          ]
        },
        {
          stage: "deception",
          text: "The screen shows one thing and the payload is another. Three WazirX signers with hardware devices, and the custody provider's key, sign what they cannot see.",
          interrupted_by: [
            "txverify.clear-signing",
            "txverify.blind-signing-ban",
            "txverify.independent-decode",
            "txverify.out-of-band-hash",
            "provider.hostile-assumption",
            "drill.malicious-transaction"
          ]
        },
        {
          stage: "takeover",
          text: "The wallet is upgraded to that implementation, so its allow-list no longer binds.",
          interrupted_by: [
            "txverify.delegatecall-ban",
            "custody.control-change-quorum",
            "txverify.authority-change-decode",
            "detect.authority-change-alert"
          ]
        },
        {
          stage: "theft",
          text: "Roughly half of all that the exchange held is taken.",
          interrupted_by: [
            "policy.cold-timelock",
            "policy.velocity-limit",
            "treasury.segregation",
            "treasury.concentration"
          ]
        }
      ],
      decisive: [
        "txverify.delegatecall-ban",
        "txverify.out-of-band-hash",
        "txverify.independent-decode",
        "txverify.clear-signing",
        "txverify.blind-signing-ban",
        "custody.control-change-quorum",
        "policy.cold-timelock"
      ],
      sources: [
        {
          title: "WazirX post-mortem (aggregated)",
          host: "coinyield.org"
        },
        {
          title: "WazirX publishes $230m hack post-mortem",
          host: "crypto.news"
        },
        {
          title: "Full findings on the $230m hack",
          host: "nairametrics.com"
        },
        {
          title: "Liminal incident update",
          host: "liminalcustody.com"
        },
        {
          title: "WazirX breach",
          host: "blockmagic.in"
        }
      ],
      notes: "WazirX and Liminal, its custody provider, each blame the other. This account takes no side."
    },
    {
      id: "wintermute-2022",
      name: "Wintermute DeFi vault",
      date: "2022-09-20",
      organization: "fund",
      loss_usd: {
        low: 16e7,
        high: 1622e5,
        headline: 16e7
      },
      disputed: true,
      disputed_note: "Figures run from $160 million to $162.2 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "medium",
      steps: [
        {
          stage: "weak_key",
          text: "A hot operator address comes from the Profanity vanity-address tool, whose flaw had been known for months and made public a week earlier.",
          interrupted_by: [
            "keygen.entropy-source",
            "custody.key-inventory",
            "ir.key-compromise-runbook"
          ]
        },
        {
          stage: "partial_fix",
          text: "Ten accounts are to be blocked, and one is overlooked.",
          interrupted_by: [
            "contract.role-inventory",
            "insider.config-change-two-person"
          ]
        },
        {
          stage: "theft",
          text: "The key, found again by computing, opens the vault and it is emptied.",
          interrupted_by: [
            "contract.admin-not-eoa",
            "hotwallet.balance-cap",
            "contract.outflow-limiter",
            "policy.velocity-limit"
          ]
        }
      ],
      decisive: [
        "keygen.entropy-source",
        "contract.admin-not-eoa",
        "hotwallet.balance-cap"
      ],
      sources: [
        {
          title: "Profanity may be the cause",
          host: "northeasttribune.com"
        },
        {
          title: "Hackless view",
          host: "api-blog.alphaguilty.io"
        },
        {
          title: "Need for secure self custody",
          host: "deepwaters.xyz"
        },
        {
          title: "$162 million from Wintermute",
          host: "cyber-reports.com"
        }
      ],
      notes: "The seed space of that tool is remembered as 32 bits, not verified."
    },
    {
      id: "wormhole-2022",
      name: "Wormhole bridge",
      date: "2022-02-02",
      organization: "bridge",
      loss_usd: {
        low: 32e7,
        high: 326e6,
        headline: 326e6
      },
      disputed: true,
      disputed_note: "Figures run from $320 million to $326 million.",
      attribution: {
        actor: "unknown",
        official: false,
        by: "nobody",
        confidence: "none"
      },
      cause_confidence: "high",
      steps: [
        {
          stage: "flaw",
          text: "The program on Solana accepts an account it never checks when it verifies signatures, by way of a deprecated helper.",
          interrupted_by: [
            "contract.review-currency",
            "contract.upgrade-review"
          ]
        },
        {
          stage: "forge",
          text: "A forged approval mints 120,000 wETH without backing. No guardian key is touched.",
          interrupted_by: [
            "bridge.invariant-monitor",
            "contract.mint-cap"
          ]
        },
        {
          stage: "theft",
          text: "Most of it turns into ETH on Ethereum inside an hour. The project's backer makes good the loss.",
          interrupted_by: [
            "contract.outflow-limiter",
            "contract.pause-guardian",
            "detect.circuit-breaker"
          ]
        }
      ],
      decisive: [
        "contract.mint-cap",
        "contract.outflow-limiter",
        "bridge.invariant-monitor"
      ],
      sources: [
        {
          title: "Wormhole bridge hack",
          host: "cryptohawking.com"
        },
        {
          title: "Wormhole investigation",
          host: "5cip.com"
        },
        {
          title: "How $325 million disappeared",
          host: "42zero.org"
        },
        {
          title: "Wormhole hack",
          host: "smartcontractaudit.com"
        }
      ]
    }
  ],
  mappings: [
    {
      id: "ccss",
      title: "CryptoCurrency Security Standard",
      version: "9",
      host: "cryptoconsortium.org",
      aspects: {
        "1.01": "Key and seed generation",
        "1.02": "Wallet creation",
        "1.03": "Key storage",
        "1.04": "Key usage",
        "1.05": "Key compromise",
        "1.06": "Granting and revoking keyholders",
        "2.01": "Security audits and penetration tests",
        "2.02": "Data sanitization",
        "2.03": "Proof of reserve",
        "2.04": "Audit logs"
      },
      controls: {
        "backup.geo-split": [
          "1.03"
        ],
        "backup.restore-test": [
          "1.05"
        ],
        "custody.hardware-backed": [
          "1.03"
        ],
        "custody.key-inventory": [
          "1.02"
        ],
        "detect.balance-reconciliation": [
          "2.03"
        ],
        "drill.key-recovery": [
          "1.05"
        ],
        "ir.key-compromise-runbook": [
          "1.05"
        ],
        "keygen.entropy-source": [
          "1.01"
        ],
        "keygen.offline-ceremony": [
          "1.01"
        ],
        "keygen.tool-integrity": [
          "1.01"
        ],
        "provider.exit-recovery": [
          "1.05"
        ],
        "validator.withdrawal-key-cold": [
          "1.02"
        ]
      }
    },
    {
      id: "seal",
      title: "SEAL Framework Checklists",
      version: "1.1 (Identity & Accounts 1.0), revised 2026-04-17",
      host: "github.com/security-alliance/frameworks",
      controls: {
        "backup.geo-split": [
          "ms-3.1.3"
        ],
        "backup.legacy-retirement": [
          "tro-1.1.4"
        ],
        "bridge.verifier-independence": [
          "ir-2.1.1"
        ],
        "cdn.token-scope": [
          "dns-3.1.1"
        ],
        "contract.pause-guardian": [
          "ir-3.1.3"
        ],
        "custody.cloud-key-policy": [
          "di-4.1.2",
          "di-4.1.4"
        ],
        "custody.hardware-backed": [
          "ms-3.1.2"
        ],
        "custody.key-inventory": [
          "ms-1.1.2",
          "tro-1.1.2"
        ],
        "custody.no-plaintext-keys": [
          "di-2.1.2",
          "di-3.1.2",
          "ms-3.1.3"
        ],
        "custody.quorum-threshold": [
          "ms-2.1.1"
        ],
        "custody.tier-definition": [
          "tro-2.1.1"
        ],
        "detect.authority-change-alert": [
          "ms-6.1.3"
        ],
        "detect.balance-reconciliation": [
          "tro-8.1.1"
        ],
        "detect.cloud-audit": [
          "ir-2.1.4",
          "di-4.1.4"
        ],
        "detect.monitor-integrity": [
          "ms-6.1.3"
        ],
        "detect.onchain-monitoring": [
          "ms-6.1.3",
          "ir-2.1.2",
          "ir-2.1.3"
        ],
        "dns.registrar-lock": [
          "dns-2.1.2",
          "dns-3.1.2",
          "dns-4.1.1",
          "dns-4.1.2",
          "dns-4.1.3",
          "dns-5.1.1",
          "dns-5.1.2"
        ],
        "drill.malicious-transaction": [
          "ms-3.1.5",
          "tro-4.1.2"
        ],
        "drill.pause-live": [
          "ms-6.1.4"
        ],
        "governance.adversary-model": [
          "ir-2.1.1"
        ],
        "governance.exceptions-expiry": [
          "ms-2.1.3"
        ],
        "governance.loss-appetite": [
          "tro-2.1.1",
          "tro-2.1.2",
          "tro-2.1.3"
        ],
        "governance.security-owner": [
          "ms-1.1.1"
        ],
        "hotwallet.balance-cap": [
          "tro-2.1.2"
        ],
        "hotwallet.chain-isolation": [
          "ms-2.1.4"
        ],
        "hotwallet.loss-coverage": [
          "tro-8.1.2"
        ],
        "hotwallet.outflow-limit": [
          "tro-2.1.3"
        ],
        "insider.config-change-two-person": [
          "di-4.1.1",
          "di-4.1.4"
        ],
        "insider.handover-proof": [
          "ms-3.1.4"
        ],
        "insider.max-single-person-loss": [
          "tro-2.1.3"
        ],
        "ir.key-compromise-runbook": [
          "ir-3.1.1",
          "ir-3.1.3"
        ],
        "ir.responder-contacts": [
          "ir-1.1.2"
        ],
        "ir.signer-reachability": [
          "ms-6.1.2",
          "ir-3.1.2"
        ],
        "ir.time-to-pause": [
          "ms-6.1.2"
        ],
        "ir.war-room": [
          "ir-1.1.1",
          "ir-4.1.1"
        ],
        "keygen.tool-integrity": [
          "ms-3.1.6"
        ],
        "people.endpoint-isolation": [
          "di-1.1.4"
        ],
        "people.phishing-resistant-mfa": [
          "ida-2.1.1",
          "ida-2.1.3"
        ],
        "people.privileged-vetting": [
          "tro-3.1.5"
        ],
        "people.session-binding": [
          "tro-3.1.1"
        ],
        "policy.allowlist-cooloff": [
          "tro-3.1.1"
        ],
        "policy.change-quorum": [
          "tro-3.1.5"
        ],
        "policy.cold-timelock": [
          "ms-4.1.1"
        ],
        "policy.destination-allowlist": [
          "tro-3.1.1"
        ],
        "policy.engine-isolation": [
          "di-1.1.3",
          "di-3.1.1"
        ],
        "policy.initiator-not-approver": [
          "tro-3.1.1",
          "ida-2.1.1"
        ],
        "policy.velocity-limit": [
          "tro-2.1.3",
          "tro-3.1.1"
        ],
        "provider.delegated-authority": [
          "tro-5.1.2"
        ],
        "provider.exit-recovery": [
          "tro-7.1.2"
        ],
        "provider.hostile-assumption": [
          "ir-2.1.1"
        ],
        "provider.request-integrity": [
          "tro-7.1.1"
        ],
        "signer.address-attestation": [
          "ms-3.1.1",
          "ms-3.1.2"
        ],
        "signer.dedicated-workstation": [
          "ms-3.1.7"
        ],
        "signer.delegation-expiry": [
          "ida-4.1.2",
          "ms-2.1.3"
        ],
        "signer.hardware-wallet": [
          "ms-3.1.2",
          "ms-3.1.6"
        ],
        "signer.independence": [
          "ms-3.1.8"
        ],
        "signer.offboarding": [
          "ms-3.1.4",
          "ida-3.1.1"
        ],
        "supply.branch-protection": [
          "di-2.1.1"
        ],
        "supply.ci-secret-scope": [
          "di-2.1.3",
          "di-3.1.1",
          "di-3.1.2"
        ],
        "supply.dependency-pinning": [
          "di-2.1.4"
        ],
        "supply.dev-isolation": [
          "di-1.1.3",
          "di-4.1.2"
        ],
        "supply.release-two-person": [
          "di-3.1.1"
        ],
        "treasury.concentration": [
          "tro-2.1.2"
        ],
        "treasury.segregation": [
          "ms-2.1.4"
        ],
        "txverify.blind-signing-ban": [
          "ms-3.1.6",
          "ms-4.1.1"
        ],
        "txverify.delegatecall-ban": [
          "ms-4.1.1"
        ],
        "txverify.independent-decode": [
          "ms-4.1.1",
          "tro-4.1.1"
        ],
        "txverify.interface-independence": [
          "ms-4.1.3",
          "ms-4.1.4"
        ],
        "txverify.module-guard-allowlist": [
          "ms-2.1.2"
        ],
        "txverify.out-of-band-hash": [
          "ms-4.1.1"
        ],
        "txverify.signature-expiry": [
          "ir-3.1.3"
        ],
        "vendor.blast-radius": [
          "tro-7.1.1"
        ]
      }
    }
  ],
  sources: {
    "SEAL-MS": {
      title: "SEAL Framework Checklist for Multisig Operations, version 1.1",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-TRO": {
      title: "SEAL Framework Checklist for Treasury Operations, version 1.1",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-DI": {
      title: "SEAL Framework Checklist for DevOps & Infrastructure, version 1.1",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-DNS": {
      title: "SEAL Framework Checklist for DNS Registrars, version 1.1",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-IDA": {
      title: "SEAL Framework Checklist for Identity & Accounts, version 1.0",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-IR": {
      title: "SEAL Framework Checklist for Incident Response, version 1.1, and the runbooks of its template",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-MP": {
      title: "SEAL Frameworks, multisig for protocols",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-WS": {
      title: "SEAL Frameworks, wallet security",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-EC": {
      title: "SEAL Frameworks, enhanced controls and classification of treasuries",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-TX": {
      title: "SEAL Frameworks, verification of treasury transactions",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-DPRK": {
      title: "SEAL Frameworks, DPRK IT workers",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-911": {
      title: "SEAL Frameworks, playbooks for incidents",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-SH": {
      title: "SEAL Frameworks, safe harbor",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-MON": {
      title: "SEAL Frameworks, monitoring",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-GOV": {
      title: "SEAL Frameworks, security of governance proposals",
      host: "github.com/security-alliance/frameworks",
      note: "Stage 1 was read in full; of the later stages, the outline."
    },
    "SEAL-SC": {
      title: "SEAL Frameworks, supply-chain threats",
      host: "github.com/security-alliance/frameworks"
    },
    "SEAL-CERT": {
      title: "SEAL Frameworks, overview and guidelines of the certifications",
      host: "github.com/security-alliance/frameworks"
    },
    CCSS: {
      title: "CryptoCurrency Security Standard, version 9",
      host: "cryptoconsortium.org",
      note: "The list of aspects and the text of 1.02 were read. Only aspects are cited, since lower numbers differ between copies."
    },
    REKT: {
      title: "The Rekt Test, twelve questions",
      host: "blog.trailofbits.com",
      note: "Numbered as in its first version. The later one asks the same in another order."
    },
    SAFE: {
      title: "Documentation of Safe smart accounts",
      host: "github.com/safe-global/safe-docs"
    },
    "EIP-712": {
      title: "EIP-712, hashing and signing of typed structured data",
      host: "eips.ethereum.org"
    },
    "ERC-7730": {
      title: "ERC-7730, structured data for clear signing (draft)",
      host: "eips.ethereum.org"
    },
    OZ: {
      title: "OpenZeppelin Contracts 5.4, TimelockController",
      host: "docs.openzeppelin.com"
    },
    FBLK: {
      title: "Fireblocks, documentation of policies",
      host: "developers.fireblocks.com"
    },
    RPL: {
      title: "Ripple, documentation of wallet policies",
      host: "docs.ripple.com"
    },
    "FBI-PSA": {
      title: "FBI public service announcement I-090324-PSA, 3 September 2024",
      host: "ic3.gov",
      note: "The announcement and a state's summary of its mitigations were read."
    },
    CISA: {
      title: "Joint advisory AA22-108A on TraderTraitor, 18 April 2022",
      host: "cisa.gov",
      note: "Pages that summarize it were read."
    },
    L2B: {
      title: "L2BEAT, what a Stage 1 rollup is",
      host: "l2beat.com"
    },
    SCORE: {
      title: "OpenSSF Scorecard, names of the checks",
      host: "github.com/ossf/scorecard"
    },
    "NIST-57": {
      title: "NIST SP 800-57, recommendation for key management",
      host: "csrc.nist.gov",
      remembered: true
    },
    "FIPS-140-3": {
      title: "FIPS 140-3, security requirements for cryptographic modules",
      host: "csrc.nist.gov",
      remembered: true
    },
    SCSVS: {
      title: "Smart Contract Security Verification Standard",
      host: "github.com/ComposableSecurity/SCSVS",
      remembered: true
    },
    NINJA: {
      title: "SOC 2 in crypto is pointless (essay)",
      host: "ninja.cybercybercybercyber.ninja"
    },
    LOPP: {
      title: "Why SOC 2 isn't enough for Web3 (transcript of a C4 panel)",
      host: "lopp.net"
    }
  }
};
export {
  catalog_full_default as default
};
