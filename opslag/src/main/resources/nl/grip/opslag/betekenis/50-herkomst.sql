-- SPDX-License-Identifier: EUPL-1.2
-- The file in which a message or table was first seen.
CREATE OR REPLACE VIEW vindplaats AS
WITH gezien AS (
    SELECT w.inhoud, w.bestand, w.ontvangen_op, w.gelezen_op, w.sha256, d.zeef IS NULL AS eenmaal
    FROM beheer.waarneming w
    -- Only a quick sieve: nearly every message was seen once, and then there is nothing to compare.
    LEFT JOIN (
        SELECT hash(inhoud) AS zeef FROM beheer.waarneming WHERE uitkomst <> 'geweigerd' GROUP BY zeef HAVING count(*) > 1
    ) AS d ON d.zeef = hash(w.inhoud)
    WHERE w.uitkomst <> 'geweigerd'
)
SELECT inhoud, bestand
FROM gezien
WHERE eenmaal
UNION ALL
SELECT inhoud, bestand
FROM (
    SELECT inhoud, bestand,
        row_number() OVER (PARTITION BY inhoud ORDER BY ontvangen_op, gelezen_op, sha256, bestand) AS volgorde
    FROM gezien
    WHERE NOT eenmaal
) AS gerangschikt
WHERE volgorde = 1;

-- Where every fact stands. A bron_id is the begin of the hash of its message, a letter for its kind, and its row.
CREATE OR REPLACE VIEW herkomst AS
SELECT concat(substr(f.bericht, 1, 16), '-', f.soort, f.rij) AS bron_id, f.bericht, v.bestand, f.regel, f.plaats
FROM (
    SELECT bericht, 'd' AS soort, rij, regel, plaats FROM feit.declaratieregel
    UNION ALL
    SELECT bericht, 't', rij, regel, plaats FROM feit.toewijzing
    UNION ALL
    SELECT bericht, 'a', rij, regel, plaats FROM feit.antwoordregel
    UNION ALL
    SELECT bericht, 'c', rij, regel, plaats FROM feit.contract
    UNION ALL
    SELECT bericht, 'e', rij, regel, plaats FROM feit.stop
    UNION ALL
    SELECT bericht, 's', rij, regel, plaats FROM feit.start
    UNION ALL
    SELECT bericht, 'v', rij, regel, plaats FROM feit.verzoek
    UNION ALL
    SELECT bericht, 'b', rij, regel, plaats FROM feit.begroting
    UNION ALL
    SELECT bericht, 'g', rij, regel, plaats FROM feit.grootboek
    UNION ALL
    SELECT bericht, 'h', rij, regel, plaats FROM feit.huishouden
    UNION ALL
    SELECT bericht, 'i', rij, regel, plaats FROM feit.inwoners
    UNION ALL
    SELECT bericht, 'k', rij, regel, plaats FROM feit.rijksmiddel
    UNION ALL
    SELECT bericht, 'm', rij, regel, plaats FROM feit.toegang
    UNION ALL
    SELECT bericht, 'o', rij, regel, plaats FROM feit.aanbieder
    UNION ALL
    SELECT bericht, 'p', rij, regel, plaats FROM feit.pgb
    UNION ALL
    SELECT bericht, 'q', rij, regel, plaats FROM feit.reserve
    UNION ALL
    SELECT bericht, 'r', rij, regel, plaats FROM feit.rit
    UNION ALL
    SELECT bericht, 'u', rij, regel, plaats FROM feit.subsidie
    UNION ALL
    SELECT bericht, 'w', rij, regel, plaats FROM feit.wachtlijst
    UNION ALL
    SELECT bericht, 'x', rij, regel, plaats FROM feit.prijsindex
    UNION ALL
    SELECT bericht, 'y', rij, regel, plaats FROM feit.eigenbijdrage
    UNION ALL
    SELECT bericht, 'z', rij, regel, plaats FROM feit.postcode
) AS f
JOIN vindplaats v ON v.inhoud = f.bericht;
