export { match_class } from "./class.ts";
export { match_mapping, match_mapping_rest } from "./mapping.ts";
export { is_sequence, match_sequence, match_sequence_ends, match_sequence_star } from "./sequence.ts";
