import type { Consequence } from "./ledger-error.ts";

interface Meaning {
  readonly meaning: string;
  readonly consequence: Consequence;
}

const never = (meaning: string): Meaning => ({ meaning, consequence: "never" });
const recorded = (what: string): Meaning => never(`This ${what} is recorded already.`);
const missing = (what: string, of: string): Meaning => never(`The ${what} that the ${of} names is not recorded.`);
const kept = (what: string): Meaning => never(`A ${what} is never changed or removed once it is recorded.`);

/** What each guarantee of the database means, by the name it has there. A test holds the list against the catalog. */
export const constraints = {
  source_pkey: recorded("source"),
  source_kind_known: never("A source is of one of the known kinds."),

  check_pkey: recorded("check"),
  check_source_id_fkey: missing("source", "check"),
  check_source_id_slot_key: never("A slot of a source's schedule is checked once."),
  check_one_under_way: {
    meaning: "A source has one check under way at a time, so that its revisions are found in the order they were seen.",
    consequence: "later",
  },
  check_outcome_known: never("A check ends in one of the known outcomes."),
  check_closed_whole: never("A check has an outcome exactly when it is closed."),
  check_closed_once: never("A closed check is history: it never changes."),

  capture_pkey: recorded("capture"),
  capture_check_id_fkey: missing("check", "capture"),
  capture_document_id_fkey: missing("document", "capture"),
  capture_blob_sha256_fkey: missing("blob", "capture"),
  capture_check_id_document_id_key: never("A check sees a document once."),
  capture_sighting_known: never("A capture is of content, of content not modified, or of a document that is gone."),
  capture_content_has_bytes: never("A capture has bytes unless the document is gone."),
  capture_immutable: kept("capture"),

  blob_pkey: recorded("blob"),
  blob_digest: never("A blob's name is the SHA-256 of its bytes."),
  blob_size: never("A blob's size is the number of its bytes."),
  blob_immutable: kept("blob"),

  document_pkey: recorded("document"),
  document_source_id_fkey: missing("source", "document"),
  document_source_id_locator_key: never("A source has one document at one place."),

  revision_pkey: recorded("revision"),
  revision_document_id_fkey: missing("document", "revision"),
  revision_blob_sha256_fkey: missing("blob", "revision"),
  revision_capture_id_fkey: missing("capture", "revision"),
  revision_document_id_until_key: never("A document has one revision first seen at one instant."),
  revision_window: never("A revision is first seen after the former content was last seen."),
  revision_immutable: kept("revision"),

  text_pkey: recorded("text"),
  text_revision_id_fkey: missing("revision", "text"),
  text_immutable: kept("text"),

  difference_pkey: recorded("difference"),
  difference_revision_id_fkey: missing("revision", "difference"),
  difference_former_id_fkey: missing("former revision", "difference"),
  difference_immutable: kept("difference"),

  extraction_pkey: recorded("extraction"),
  extraction_revision_id_fkey: missing("revision", "extraction"),
  extraction_immutable: kept("extraction"),

  series_pkey: recorded("series"),
  series_key: never(
    "Force, place, mission, population and count basis make one series; this one has another slug already.",
  ),
  series_mission_whole: never("A mission has an id and a name, or there is none."),
  series_count_basis_whole: never("A count basis has an id and a name, or there is none."),

  flagship_pkey: recorded("flagship"),
  flagship_position_key: never("Each flagship series has a place of its own."),

  claim_pkey: recorded("claim"),
  claim_revision_id_fkey: missing("revision", "claim"),
  claim_revision_id_extractor_extractor_version_fkey: missing("extraction", "claim"),
  claim_series_slug_fkey: missing("series", "claim"),
  claim_revision_id_extractor_extractor_version_ordinal_key: never("An extraction has one claim at each place."),
  claim_columns_agree: never("The columns of a claim say what its JSON says."),
  claim_quantity_or_withheld: never("A withheld claim has no quantity, and every other claim has one."),
  claim_as_of_span: never("The first day of a date is not after its last."),
  claim_evidence_stands: never("Evidence stands in the text of its revision, to the character."),
  claim_immutable: kept("claim"),

  fact_pkey: recorded("fact"),
  fact_document_id_fkey: missing("document", "fact"),
  fact_series_slug_fkey: missing("series", "fact"),
  fact_immutable: kept("fact"),

  fact_version_pkey: recorded("fact version"),
  fact_version_fact_id_fkey: missing("fact", "fact version"),
  fact_version_claim_id_fkey: missing("claim", "fact version"),
  fact_version_ended_by_fkey: missing("ending revision", "fact version"),
  fact_version_ended_whole: never("A fact version names the revision that ended it exactly when it has ended."),
  fact_version_known_span: never("A fact version is known from before it is known to."),
  fact_version_recorded_span: never("A fact version is recorded from before it is recorded to."),
  fact_version_no_overlap: never("No two versions of one fact overlap on both clocks."),
  fact_version_closed_once: never("A fact version can only have its recordedTo set, once, to a later time."),
  fact_version_kept: never("A fact version is never removed."),

  change_pkey: recorded("change"),
  change_id_key: recorded("change"),
  change_fact_id_fkey: missing("fact", "change"),
  change_series_slug_fkey: missing("series", "change"),
  change_document_id_fkey: missing("document", "change"),
  change_revision_id_fkey: missing("revision", "change"),
  change_before_id_fkey: missing("claim before", "change"),
  change_after_id_fkey: missing("claim after", "change"),
  change_type_known: never("A change is of one of the known types."),
  change_has_a_side: never("A change has a claim before it, after it, or both."),
  change_append_only: never("The feed of changes is only ever added to."),

  event_pkey: recorded("event"),

  lease_pkey: recorded("lease"),
} as const satisfies Record<string, Meaning>;

export type ConstraintName = keyof typeof constraints;
