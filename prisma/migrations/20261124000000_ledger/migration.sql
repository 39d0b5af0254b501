-- CreateTable
CREATE TABLE "change" (
    "sequence" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,
    "series_slug" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "before_id" TEXT,
    "after_id" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "silent_edit" BOOLEAN NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "date_precision" TEXT NOT NULL,
    "date_first" DATE NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "series" TEXT[],
    "publisher" TEXT,
    "cited_title" TEXT,
    "url" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease" (
    "job_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "worker" INTEGER NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("job_id")
);

-- CreateTable
CREATE TABLE "extraction" (
    "revision_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "candidates" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "extraction_pkey" PRIMARY KEY ("revision_id","extractor","version")
);

-- CreateTable
CREATE TABLE "series" (
    "slug" TEXT NOT NULL,
    "force_id" TEXT NOT NULL,
    "force_name" TEXT NOT NULL,
    "place_id" TEXT NOT NULL,
    "place_name" TEXT NOT NULL,
    "mission_id" TEXT,
    "mission_name" TEXT,
    "population" TEXT NOT NULL,
    "count_basis_id" TEXT,
    "count_basis_name" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "flagship" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "flagship_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "extractor_version" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "series_slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "polarity" TEXT NOT NULL,
    "standing" TEXT,
    "low" INTEGER,
    "low_open" BOOLEAN NOT NULL,
    "high" INTEGER,
    "high_open" BOOLEAN NOT NULL,
    "point" INTEGER,
    "qualifier" TEXT,
    "words" TEXT,
    "as_of" TEXT NOT NULL,
    "as_of_precision" TEXT NOT NULL,
    "as_of_first" DATE NOT NULL,
    "as_of_last" DATE NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "evidence_exact" TEXT NOT NULL,
    "evidence_prefix" TEXT NOT NULL,
    "evidence_suffix" TEXT NOT NULL,
    "evidence_start" INTEGER NOT NULL,
    "evidence_end" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blob" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "blob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "gone_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "blob_sha256" TEXT NOT NULL,
    "capture_id" TEXT NOT NULL,
    "media_type" TEXT,
    "charset" TEXT,
    "after" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text" (
    "revision_id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "statement" JSONB NOT NULL,
    "stated_published" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "believed" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "difference" (
    "revision_id" TEXT NOT NULL,
    "former_id" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,
    "same" INTEGER NOT NULL,
    "numbers_moved" JSONB NOT NULL,
    "silent_edit" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "difference_pkey" PRIMARY KEY ("revision_id","former_id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "series_slug" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_version" (
    "id" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "known_to" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "recorded_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_to" TIMESTAMPTZ(3),

    CONSTRAINT "fact_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "schedule" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "options" JSONB NOT NULL,
    "mapping" JSONB,
    "published" TEXT,
    "publisher" TEXT,
    "definition_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "slot" TIMESTAMPTZ(3) NOT NULL,
    "enqueued_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "reason" TEXT,
    "ms" INTEGER,
    "trace" JSONB,

    CONSTRAINT "check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL,
    "check_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "sighting" TEXT NOT NULL,
    "blob_sha256" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "url" TEXT,
    "media_type" TEXT,
    "charset" TEXT,
    "modified_at" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "change_id_key" ON "change"("id");

-- CreateIndex
CREATE INDEX "change_series_slug_sequence_idx" ON "change"("series_slug", "sequence");

-- CreateIndex
CREATE INDEX "change_document_id_sequence_idx" ON "change"("document_id", "sequence");

-- CreateIndex
CREATE INDEX "change_fact_id_idx" ON "change"("fact_id");

-- CreateIndex
CREATE INDEX "change_recorded_at_idx" ON "change"("recorded_at");

-- CreateIndex
CREATE INDEX "event_date_first_idx" ON "event"("date_first");

-- CreateIndex
CREATE UNIQUE INDEX "series_key" ON "series"("force_id", "place_id", "mission_id", "population", "count_basis_id");

-- CreateIndex
CREATE UNIQUE INDEX "flagship_position_key" ON "flagship"("position");

-- CreateIndex
CREATE INDEX "claim_series_slug_as_of_first_idx" ON "claim"("series_slug", "as_of_first");

-- CreateIndex
CREATE UNIQUE INDEX "claim_revision_id_extractor_extractor_version_ordinal_key" ON "claim"("revision_id", "extractor", "extractor_version", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "document_source_id_locator_key" ON "document"("source_id", "locator");

-- CreateIndex
CREATE INDEX "revision_blob_sha256_idx" ON "revision"("blob_sha256");

-- CreateIndex
CREATE INDEX "revision_capture_id_idx" ON "revision"("capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_document_id_until_key" ON "revision"("document_id", "until");

-- CreateIndex
CREATE INDEX "difference_former_id_idx" ON "difference"("former_id");

-- CreateIndex
CREATE INDEX "fact_document_id_idx" ON "fact"("document_id");

-- CreateIndex
CREATE INDEX "fact_series_slug_idx" ON "fact"("series_slug");

-- CreateIndex
CREATE INDEX "fact_version_fact_id_recorded_from_idx" ON "fact_version"("fact_id", "recorded_from");

-- CreateIndex
CREATE INDEX "fact_version_claim_id_idx" ON "fact_version"("claim_id");

-- CreateIndex
CREATE INDEX "fact_version_ended_by_idx" ON "fact_version"("ended_by");

-- CreateIndex
CREATE INDEX "fact_version_recorded_from_idx" ON "fact_version"("recorded_from");

-- CreateIndex
CREATE INDEX "fact_version_recorded_to_idx" ON "fact_version"("recorded_to");

-- CreateIndex
CREATE INDEX "check_source_id_seen_at_idx" ON "check"("source_id", "seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "check_source_id_slot_key" ON "check"("source_id", "slot");

-- CreateIndex
CREATE INDEX "capture_document_id_seen_at_idx" ON "capture"("document_id", "seen_at");

-- CreateIndex
CREATE INDEX "capture_blob_sha256_idx" ON "capture"("blob_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "capture_check_id_document_id_key" ON "capture"("check_id", "document_id");

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_series_slug_fkey" FOREIGN KEY ("series_slug") REFERENCES "series"("slug") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_before_id_fkey" FOREIGN KEY ("before_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_after_id_fkey" FOREIGN KEY ("after_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "extraction" ADD CONSTRAINT "extraction_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_revision_id_extractor_extractor_version_fkey" FOREIGN KEY ("revision_id", "extractor", "extractor_version") REFERENCES "extraction"("revision_id", "extractor", "version") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_series_slug_fkey" FOREIGN KEY ("series_slug") REFERENCES "series"("slug") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_blob_sha256_fkey" FOREIGN KEY ("blob_sha256") REFERENCES "blob"("sha256") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "text" ADD CONSTRAINT "text_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "difference" ADD CONSTRAINT "difference_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "difference" ADD CONSTRAINT "difference_former_id_fkey" FOREIGN KEY ("former_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_series_slug_fkey" FOREIGN KEY ("series_slug") REFERENCES "series"("slug") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "fact"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact_version" ADD CONSTRAINT "fact_version_ended_by_fkey" FOREIGN KEY ("ended_by") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check" ADD CONSTRAINT "check_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "check"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_blob_sha256_fkey" FOREIGN KEY ("blob_sha256") REFERENCES "blob"("sha256") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma cannot say, and PostgreSQL guarantees. Every constraint and trigger named here has its meaning in
-- packages/ledger/src/errors/constraints.ts.

-- An exclusion constraint over a plain column needs its operators in GiST.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- One series has one name in each of its parts: an absent mission or count basis is a value of the key.
DROP INDEX "series_key";
CREATE UNIQUE INDEX "series_key" ON "series"("force_id", "place_id", "mission_id", "population", "count_basis_id") NULLS NOT DISTINCT;

-- A source has one check under way, so that its revisions are found in the order they were seen.
CREATE UNIQUE INDEX "check_one_under_way" ON "check"("source_id") WHERE "outcome" IS NULL;

ALTER TABLE "source"
  ADD CONSTRAINT "source_kind_known" CHECK ("kind" IN ('page', 'feed', 'mediawiki', 'memento', 'dataset', 'file'));

ALTER TABLE "check"
  ADD CONSTRAINT "check_outcome_known" CHECK ("outcome" IN ('new', 'unchanged', 'not-modified', 'failed', 'refused', 'gone')),
  ADD CONSTRAINT "check_closed_whole" CHECK (("outcome" IS NULL) = ("closed_at" IS NULL));

ALTER TABLE "capture"
  ADD CONSTRAINT "capture_sighting_known" CHECK ("sighting" IN ('content', 'not-modified', 'gone')),
  ADD CONSTRAINT "capture_content_has_bytes" CHECK (("sighting" = 'gone') = ("blob_sha256" IS NULL));

ALTER TABLE "blob"
  ADD CONSTRAINT "blob_digest" CHECK ("sha256" = encode(sha256("bytes"), 'hex')),
  ADD CONSTRAINT "blob_size" CHECK ("size" = octet_length("bytes"));

ALTER TABLE "revision"
  ADD CONSTRAINT "revision_window" CHECK ("after" < "until");

ALTER TABLE "series"
  ADD CONSTRAINT "series_mission_whole" CHECK (("mission_id" IS NULL) = ("mission_name" IS NULL)),
  ADD CONSTRAINT "series_count_basis_whole" CHECK (("count_basis_id" IS NULL) = ("count_basis_name" IS NULL));

-- The columns of a claim are a reading of its JSON, and cannot say anything else.
ALTER TABLE "claim"
  ADD CONSTRAINT "claim_columns_agree" CHECK (
    "series_slug" = "body"->>'series'
    AND "kind" = "body"->>'kind'
    AND "modality" = "body"->>'modality'
    AND "polarity" = "body"->>'polarity'
    AND "standing" IS NOT DISTINCT FROM "body"->>'standing'
    AND "low" IS NOT DISTINCT FROM ("body"->'quantity'->>'low')::int
    AND "high" IS NOT DISTINCT FROM ("body"->'quantity'->>'high')::int
    AND "point" IS NOT DISTINCT FROM ("body"->'quantity'->>'point')::int
    AND "low_open" = coalesce(("body"->'quantity'->>'lowOpen')::boolean, false)
    AND "high_open" = coalesce(("body"->'quantity'->>'highOpen')::boolean, false)
    AND "qualifier" IS NOT DISTINCT FROM "body"->'quantity'->>'qualifier'
    AND "words" IS NOT DISTINCT FROM "body"->'quantity'->>'words'
    AND "as_of" = "body"->'asOf'->>'date'
    AND "as_of_precision" = "body"->'asOf'->>'precision'
    AND "confidence" = ("body"->>'confidence')::float8
    AND "evidence_exact" = "body"->'evidence'->>'exact'
    AND "evidence_prefix" = "body"->'evidence'->>'prefix'
    AND "evidence_suffix" = "body"->'evidence'->>'suffix'
    AND "evidence_start" = ("body"->'evidence'->>'start')::int
    AND "evidence_end" = ("body"->'evidence'->>'end')::int
  ),
  ADD CONSTRAINT "claim_quantity_or_withheld" CHECK (("kind" = 'withheld') = ("qualifier" IS NULL)),
  ADD CONSTRAINT "claim_as_of_span" CHECK ("as_of_first" <= "as_of_last");

ALTER TABLE "fact_version"
  ADD CONSTRAINT "fact_version_known_span" CHECK ("known_from" < "known_to"),
  ADD CONSTRAINT "fact_version_recorded_span" CHECK ("recorded_from" < "recorded_to"),
  ADD CONSTRAINT "fact_version_ended_whole" CHECK (("known_to" IS NULL) = ("ended_by" IS NULL)),
  ADD CONSTRAINT "fact_version_no_overlap" EXCLUDE USING gist (
    "fact_id" WITH =,
    tstzrange("known_from", "known_to") WITH &&,
    tstzrange("recorded_from", "recorded_to") WITH &&
  );

-- What is believed now, which nearly every question asks for.
CREATE INDEX "fact_version_believed" ON "fact_version"("fact_id", "known_from") WHERE "recorded_to" IS NULL;

ALTER TABLE "change"
  ADD CONSTRAINT "change_type_known" CHECK ("type" IN ('asserted', 'revised', 'withdrawn', 'restored', 'restated')),
  ADD CONSTRAINT "change_has_a_side" CHECK ("before_id" IS NOT NULL OR "after_id" IS NOT NULL);

-- Refuses whatever fired it, and says which guarantee that would break.
CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'violates trigger "%": % of "%" is refused', TG_NAME, TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'MU001', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END $$;

CREATE TRIGGER "blob_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "blob" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "capture_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "capture" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "revision_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "text_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "text" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "difference_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "difference" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "extraction_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "extraction" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "claim_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "claim" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "fact_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "fact" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "change_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "change" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();
CREATE TRIGGER "fact_version_kept" BEFORE DELETE OR TRUNCATE ON "fact_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"();

-- A fact version is closed once, and nothing else of it ever changes.
CREATE FUNCTION "guard_fact_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."recorded_to" IS NOT NULL
    OR NEW."recorded_to" IS NULL
    OR NEW."recorded_to" <= OLD."recorded_from"
    OR (to_jsonb(NEW) - 'recorded_to') <> (to_jsonb(OLD) - 'recorded_to')
  THEN
    RAISE EXCEPTION 'violates trigger "%": version % can only have its recorded_to set, once, to a later time', TG_NAME, OLD."id"
      USING ERRCODE = 'MU001', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "fact_version_closed_once" BEFORE UPDATE ON "fact_version" FOR EACH ROW EXECUTE FUNCTION "guard_fact_version"();

-- A closed check is history.
CREATE FUNCTION "guard_check"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."outcome" IS NOT NULL OR NEW."source_id" <> OLD."source_id" OR NEW."slot" <> OLD."slot" OR NEW."id" <> OLD."id" THEN
    RAISE EXCEPTION 'violates trigger "%": check % of slot % is closed or would become another', TG_NAME, OLD."id", OLD."slot"
      USING ERRCODE = 'MU001', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "check_closed_once" BEFORE UPDATE ON "check" FOR EACH ROW EXECUTE FUNCTION "guard_check"();

-- Evidence stands in the text of its revision, to the character; PostgreSQL counts characters as Unicode code points.
CREATE FUNCTION "guard_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  content text;
BEGIN
  SELECT t."content" INTO content FROM "text" t WHERE t."revision_id" = NEW."revision_id";
  IF content IS NULL
    OR NEW."evidence_start" < 0
    OR NEW."evidence_end" <= NEW."evidence_start"
    OR NEW."evidence_end" > char_length(content)
    OR substring(content FROM NEW."evidence_start" + 1 FOR NEW."evidence_end" - NEW."evidence_start") <> NEW."evidence_exact"
    OR right(left(content, NEW."evidence_start"), char_length(NEW."evidence_prefix")) <> NEW."evidence_prefix"
    OR substring(content FROM NEW."evidence_end" + 1 FOR char_length(NEW."evidence_suffix")) <> NEW."evidence_suffix"
  THEN
    RAISE EXCEPTION 'violates trigger "%": "%" does not stand at % to % of revision %', TG_NAME,
      left(NEW."evidence_exact", 200), NEW."evidence_start", NEW."evidence_end", NEW."revision_id"
      USING ERRCODE = 'MU002', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "claim_evidence_stands" BEFORE INSERT ON "claim" FOR EACH ROW EXECUTE FUNCTION "guard_evidence"();
