import { randomInt } from 'node:crypto';

/** Short, plain words that sound apart and hurt nobody. */
const words = `
acorn amber anchor apple april apron arrow autumn badge bagel bakery balloon bamboo banjo barley basket beach beacon
berry bicycle biscuit blanket blossom bonnet bottle bramble branch bread breeze bridge brook broom bubble bucket button
cabin cactus camera candle canoe canyon captain carpet carrot castle cedar cello cherry chimney circle clover coast
cobble coconut comet compass cookie copper coral corner cotton cousin cradle crayon cricket crystal cupboard curtain
daisy dancer desert diamond dolphin donkey drawer drum eagle early earth easel echo elbow elder engine evening falcon
family feather fern fiddle field finch flannel flute forest fossil fountain fox garden garlic gentle ginger glacier
glove goose grape gravel guitar hammer harbour harvest hazel heather hedge helmet heron hollow honey horizon igloo
island ivory jacket jasmine jigsaw juggle jumper kettle kitten kiwi ladder lagoon lantern laundry lavender leaf lemon
letter library lily lobster locket lupin magnet mango maple marble market meadow melon mirror mitten monday morning
moss mountain muffin mushroom napkin nectar needle nephew nettle noodle nutmeg oak oatmeal ocean olive onion orange
orchard otter oven owl oyster paddle paint palm panda paper parcel parrot pasta peach peanut pebble pencil penguin
pepper petal piano picnic pillow pilot planet plum pocket pony poppy porridge potato puddle pumpkin puzzle quarry quilt
rabbit radio radish rainbow raisin ribbon river robin rocket rope saddle saffron sailor salmon sandal saturn scarf
shadow shell shovel silver sister skipper slipper sparrow spider spoon spring squirrel starling stone summer sunday
sunset swallow table teapot thimble thunder ticket tiger timber toffee tomato tractor trumpet tulip tunnel turnip
umbrella valley velvet village violin waffle walnut water weaver whistle willow window winter wizard yellow zebra
`
  .trim()
  .split(/\s+/);

const count = 4;

/** Four words for somebody to write down. */
export const newPhrase = (): string =>
  Array.from({ length: count }, () => words[randomInt(words.length)] ?? '').join(' ');

/** A phrase as it is compared: however it was spaced, joined or cased. Undefined where it is not four words. */
export function readPhrase(typed: string): string | undefined {
  const found = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return found.length === count ? found.join(' ') : undefined;
}
