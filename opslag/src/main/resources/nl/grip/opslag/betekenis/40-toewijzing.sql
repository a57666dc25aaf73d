-- SPDX-License-Identifier: EUPL-1.2
-- Versions of allocations. The key is gemeente, domein and ToewijzingNummer (OP275, TR332), the version is
-- Toewijzingsdatum and -tijd, which do not change when the same allocation is sent again (IV013, OP033x1). A version
-- counts from the first day on which it was known; the same version with other content: lowest (ontvangen_op, bericht).
CREATE OR REPLACE VIEW toewijzingsversie AS
SELECT *,
    -- Removed allocations were never sent: reason 13, in messages until release 3.0 reason 01, ending on the first day.
    coalesce(reden_wijziging IN ('13', '01') AND einddatum = ingangsdatum, FALSE) AS verwijderd,
    -- First day on which a later version was known; that may be before this one was.
    min(ontvangen_op) OVER (
        PARTITION BY domein, gemeente, toewijzingnummer
        ORDER BY toewijzingsdatum, toewijzingstijd
        ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS vervangen_op
FROM (
    SELECT t.*, b.ontvangen_op,
        row_number() OVER (
            PARTITION BY t.domein, t.gemeente, t.toewijzingnummer, t.toewijzingsdatum, t.toewijzingstijd
            ORDER BY b.ontvangen_op, t.bericht, t.rij) AS volgorde
    FROM feit.toewijzing t
    JOIN bericht b ON b.inhoud = t.bericht
) AS gerangschikt
WHERE volgorde = 1;

-- The allocations. Valid on a day: ontvangen_op <= day and vervangen_op empty or > day.
CREATE OR REPLACE VIEW toewijzing AS
SELECT concat(substr(bericht, 1, 16), '-t', rij) AS bron_id, bericht, domein, gemeente, aanbieder, client, geboortemaand,
    geslacht, postcode, toewijzingnummer, referentie_aanbieder, categorie, code, toewijzingsdatum, toewijzingstijd,
    ingangsdatum, einddatum, reden_wijziging, volume, eenheid, frequentie,
    CAST(CAST(budget AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS budget,
    ontvangen_op, vervangen_op
FROM toewijzingsversie
WHERE NOT verwijderd AND (vervangen_op IS NULL OR vervangen_op > ontvangen_op);
