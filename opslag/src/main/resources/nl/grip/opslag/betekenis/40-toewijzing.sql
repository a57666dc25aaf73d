-- SPDX-License-Identifier: EUPL-1.2
-- Versions of allocations. The key is gemeente, domein and ToewijzingNummer (OP275, TR332), the version is
-- Toewijzingsdatum and -tijd, which do not change when the same allocation is sent again (IV013, OP033x1). A version
-- counts from the first day on which it was known; the same version with other content: lowest (ontvangen_op, bericht).
-- What was rejected counts until that is known (besluiten/Afgekeurd-is-nooit-verzonden.md).
-- voorraad
CREATE OR REPLACE VIEW toewijzingsversie AS
SELECT *,
    -- Removed allocations were never sent: reason 13, in messages until release 3.0 reason 01, ending on the first day.
    coalesce(reden_wijziging IN ('13', '01') AND einddatum = ingangsdatum, FALSE) AS verwijderd
FROM (
    SELECT *,
        -- First day on which a later version was known; that may be before this one was.
        min(ontvangen_op) OVER (
            PARTITION BY domein, gemeente, toewijzingnummer
            ORDER BY toewijzingsdatum, toewijzingstijd
            ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS vervangen_op
    FROM (
        SELECT t.*,
            row_number() OVER (
                PARTITION BY t.domein, t.gemeente, t.toewijzingnummer, t.toewijzingsdatum, t.toewijzingstijd
                ORDER BY t.ontvangen_op, t.bericht, t.rij) AS volgorde
        FROM (
            -- Of an export what it says was known on the day of the allocation.
            SELECT f.*,
                CASE WHEN b.soort = 'toewijzingen' THEN f.toewijzingsdatum ELSE b.ontvangen_op END AS ontvangen_op
            FROM feit.toewijzing f
            JOIN bericht b ON b.inhoud = f.bericht
            WHERE NOT EXISTS (
                SELECT 1 FROM herleving h WHERE h.soort = 't' AND h.bericht = f.bericht AND h.rij = f.rij)
        ) AS t
    ) AS gerangschikt
    WHERE volgorde = 1
    UNION ALL
    SELECT t.*, h.ontvangen_op, 1, h.vervangen_op
    FROM feit.toewijzing t
    JOIN herleving h ON h.soort = 't' AND h.bericht = t.bericht AND h.rij = t.rij
) AS versies;

-- The allocations. Valid on a day: ontvangen_op <= day and vervangen_op empty or > day.
-- voorraad
CREATE OR REPLACE VIEW toewijzing AS
SELECT concat(substr(t.bericht, 1, 16), '-t', t.rij) AS bron_id, t.bericht, t.domein, t.gemeente, t.aanbieder, t.client,
    t.geboortemaand, t.geslacht, t.postcode, t.toewijzingnummer, t.referentie_aanbieder, t.categorie, t.code,
    t.toewijzingsdatum, t.toewijzingstijd, t.ingangsdatum, t.einddatum, t.reden_wijziging, t.volume, t.eenheid,
    t.frequentie, CAST(CAST(t.budget AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS budget,
    t.ontvangen_op, t.vervangen_op,
    coalesce(p.voorziening, c.voorziening, s.voorziening, concat(t.domein, t.categorie)) AS voorziening, n.toewijzing_nr, k.client_nr
FROM toewijzingsversie t
LEFT JOIN toewijzingssleutel n
    ON n.domein = t.domein AND n.gemeente = t.gemeente AND n.toewijzingnummer = t.toewijzingnummer
LEFT JOIN clientsleutel k
    ON k.domein = t.domein AND k.gemeente = t.gemeente AND k.client = t.client AND k.toewijzingnummer = t.toewijzingnummer
LEFT JOIN productindeling p
    ON p.domein = t.domein AND p.aanbieder = t.aanbieder AND p.categorie = t.categorie AND p.code = t.code
LEFT JOIN categorieindeling c
    ON c.domein = t.domein AND c.aanbieder = t.aanbieder AND c.categorie = t.categorie AND coalesce(t.code, '') = ''
LEFT JOIN standaardvoorziening s ON s.domein = t.domein AND s.categorie = t.categorie
WHERE NOT t.verwijderd AND (t.vervangen_op IS NULL OR t.vervangen_op > t.ontvangen_op);
