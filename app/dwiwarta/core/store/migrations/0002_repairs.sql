-- What the rules made of the machine's text; without a value the machine's text stands as it is.
ALTER TABLE translations ADD COLUMN repaired TEXT;

DROP VIEW shown;
CREATE VIEW shown AS
SELECT
    segments.article, segments.position, segments.block, segments.span_start, segments.span_end,
    translations.machine, translations.model_name, translations.model_version, translations.origin,
    translations.score, translations.edited, translations.state, translations.repaired
FROM segments
LEFT JOIN translations USING (article, block, span_start, span_end);
