// src/bin/init/words.ts
var kinds = [
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
];
var sectors = ["crypto", "fintech", "non_crypto", "mixed"];
var services = ["github", "gitlab", "none"];

export {
  kinds,
  sectors,
  services
};
