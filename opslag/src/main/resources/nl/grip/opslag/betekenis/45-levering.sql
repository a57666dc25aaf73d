-- SPDX-License-Identifier: EUPL-1.2
-- Deliveries that started and stopped. The key is Bsn, ToewijzingNummer, Product and Begindatum, for a stop also Einddatum
-- and RedenBeeindiging. A row holds until the next one with its key; StatusAanlevering 3 removes and does not hold itself.
-- Valid on a day: ontvangen_op <= day and vervallen_op empty or > day. They may be missing altogether: no cost rests on
-- them (OP364).
-- voorraad
CREATE OR REPLACE VIEW startlevering AS
SELECT concat(substr(x.bericht, 1, 16), '-s', x.rij) AS bron_id, x.bericht, x.rij, x.regel, x.plaats, x.domein, x.gemeente,
    x.aanbieder, x.client, x.geboortemaand, x.geslacht, x.toewijzingnummer, x.categorie, x.code, x.toewijzing_ingang, x.begin,
    x.ontvangen_op, x.vervallen_op,
    coalesce(p.voorziening, s.voorziening, concat(x.domein, x.categorie)) AS voorziening
FROM (
    SELECT s.*, b.ontvangen_op, lead(b.ontvangen_op) OVER (
        PARTITION BY s.domein, s.gemeente, s.aanbieder, s.client, s.toewijzingnummer, s.categorie, s.code, s.begin
        ORDER BY b.ontvangen_op, s.status, s.bericht, s.rij) AS vervallen_op
    FROM feit.start s
    JOIN bericht b ON b.inhoud = s.bericht
    WHERE NOT EXISTS (SELECT 1 FROM herleving h WHERE h.soort = 's' AND h.bericht = s.bericht AND h.rij = s.rij)
    UNION ALL
    SELECT s.*, h.ontvangen_op, h.vervangen_op
    FROM feit.start s
    JOIN herleving h ON h.soort = 's' AND h.bericht = s.bericht AND h.rij = s.rij
) AS x
LEFT JOIN productindeling p
    ON p.domein = x.domein AND p.aanbieder = x.aanbieder AND p.categorie = x.categorie AND p.code = x.code
LEFT JOIN standaardvoorziening s ON s.domein = x.domein AND s.categorie = x.categorie
WHERE x.status <> '3' AND (x.vervallen_op IS NULL OR x.vervallen_op > x.ontvangen_op);

-- voorraad
CREATE OR REPLACE VIEW stoplevering AS
SELECT concat(substr(x.bericht, 1, 16), '-e', x.rij) AS bron_id, x.bericht, x.rij, x.regel, x.plaats, x.domein, x.gemeente,
    x.aanbieder, x.client, x.geboortemaand, x.geslacht, x.toewijzingnummer, x.categorie, x.code, x.toewijzing_ingang, x.begin,
    x.einde, x.reden, x.ontvangen_op, x.vervallen_op,
    coalesce(p.voorziening, s.voorziening, concat(x.domein, x.categorie)) AS voorziening
FROM (
    SELECT s.*, b.ontvangen_op, lead(b.ontvangen_op) OVER (
        PARTITION BY s.domein, s.gemeente, s.aanbieder, s.client, s.toewijzingnummer, s.categorie, s.code, s.begin,
            s.einde, s.reden
        ORDER BY b.ontvangen_op, s.status, s.bericht, s.rij) AS vervallen_op
    FROM feit.stop s
    JOIN bericht b ON b.inhoud = s.bericht
    WHERE NOT EXISTS (SELECT 1 FROM herleving h WHERE h.soort = 'e' AND h.bericht = s.bericht AND h.rij = s.rij)
    UNION ALL
    SELECT s.*, h.ontvangen_op, h.vervangen_op
    FROM feit.stop s
    JOIN herleving h ON h.soort = 'e' AND h.bericht = s.bericht AND h.rij = s.rij
) AS x
LEFT JOIN productindeling p
    ON p.domein = x.domein AND p.aanbieder = x.aanbieder AND p.categorie = x.categorie AND p.code = x.code
LEFT JOIN standaardvoorziening s ON s.domein = x.domein AND s.categorie = x.categorie
WHERE x.status <> '3' AND (x.vervallen_op IS NULL OR x.vervallen_op > x.ontvangen_op);

-- Requests for an allocation. The key is aanbieder, domein and ReferentieAanbieder (OP361, TR347): the first one counts,
-- until it is known that a 316 rejected it; then the next one does. Valid on a day: ontvangen_op <= day and vervallen_op
-- empty or > day (besluiten/Afgekeurd-is-nooit-verzonden.md).
-- voorraad
CREATE OR REPLACE VIEW verzoek AS
SELECT concat(substr(bericht, 1, 16), '-v', rij) AS bron_id, bericht, domein, gemeente, aanbieder, client, geboortemaand,
    geslacht, referentie_aanbieder, categorie, code, ingangsdatum, einddatum, volume, eenheid, frequentie,
    CAST(CAST(budget AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS budget, verwijzer, verwijzer_agb, raamcontract,
    greatest(ontvangen_op, coalesce(vrij_op, ontvangen_op)) AS ontvangen_op, vervallen_op
FROM (
    SELECT v.*, b.ontvangen_op, a.afgekeurd_op AS vervallen_op,
        count(CASE WHEN a.bericht IS NULL THEN 1 END) OVER eerder AS staand, max(a.afgekeurd_op) OVER eerder AS vrij_op
    FROM feit.verzoek v
    JOIN bericht b ON b.inhoud = v.bericht
    LEFT JOIN afgekeurd_bericht a ON a.bericht = v.bericht
    WINDOW eerder AS (
        PARTITION BY v.domein, v.gemeente, v.aanbieder, v.referentie_aanbieder
        ORDER BY b.ontvangen_op, v.bericht, v.rij ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
) AS gerangschikt
WHERE staand = 0 AND (vervallen_op IS NULL OR vervallen_op > greatest(ontvangen_op, coalesce(vrij_op, ontvangen_op)));

-- Who referred to which allocation: only the first 301 that honours a request repeats its ReferentieAanbieder (IV097).
-- An allocation without a request is not here: its verwijzer is onbekend. Valid on a day as a request is.
-- voorraad
CREATE OR REPLACE VIEW verwijzing AS
SELECT domein, gemeente, toewijzingnummer, verwijzer, verwijzer_agb,
    greatest(ontvangen_op, coalesce(vrij_op, ontvangen_op)) AS ontvangen_op, vervallen_op
FROM (
    SELECT eerste.*,
        count(CASE WHEN vervallen_op IS NULL THEN 1 END) OVER eerder AS staand, max(vervallen_op) OVER eerder AS vrij_op
    FROM (
        SELECT t.domein, t.gemeente, t.toewijzingnummer, v.bron_id, v.verwijzer, v.verwijzer_agb, v.vervallen_op,
            min(greatest(t.ontvangen_op, v.ontvangen_op)) AS ontvangen_op
        FROM toewijzingsversie t
        JOIN verzoek v
            ON v.domein = t.domein AND v.gemeente = t.gemeente AND v.aanbieder = t.aanbieder
            AND v.referentie_aanbieder = t.referentie_aanbieder
        GROUP BY t.domein, t.gemeente, t.toewijzingnummer, v.bron_id, v.verwijzer, v.verwijzer_agb, v.vervallen_op
    ) AS eerste
    WINDOW eerder AS (
        PARTITION BY domein, gemeente, toewijzingnummer
        ORDER BY ontvangen_op, bron_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
) AS gerangschikt
WHERE staand = 0 AND (vervallen_op IS NULL OR vervallen_op > greatest(ontvangen_op, coalesce(vrij_op, ontvangen_op)));
