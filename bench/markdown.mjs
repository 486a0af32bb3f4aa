// Writes security pages in Markdown of a wanted size.
import { paragraphOf, sentenceOf, titleOf } from './prose.mjs';
import { randomOf } from './random.mjs';

const parts = [
  (random) => `## ${titleOf(random)}`,
  (random) => Array.from({ length: random.whole(3, 6) }, () => `- ${sentenceOf(random, 0.02)}`).join('\n'),
  (random) => `> ${sentenceOf(random, 0.02)}`,
  (random) => `| Control | Owner |\n| --- | --- |\n| ${titleOf(random)} | p-${random.whole(100, 999)} |`,
  (random) => `\`\`\`yaml\nowner: p-${random.whole(100, 999)}\n\`\`\``,
  (random) => paragraphOf(random, random.whole(3, 5), 0.02),
  (random) =>
    paragraphOf(random, random.whole(3, 5), 0.02).replace(
      /(\w+) (\w+)/,
      '**$1** [$2](https://northwind.example)',
    ),
];

/** @param bytes about how long the text is to be */
export function markdownOf(seed, bytes) {
  const random = randomOf(seed);
  let text = `# Security at Northwind ${seed}\n`;
  while (text.length < bytes) text += `\n${random.pick(parts)(random)}\n`;
  return text;
}
