-- SPDX-License-Identifier: EUPL-1.2
-- The declarations that count, of messages and of exports. An export holds many; what it says was known on the day that
-- each was signed, as in a message (besluiten/Een-export-is-een-bericht.md).
-- voorraad
CREATE OR REPLACE VIEW rekening AS
SELECT d.bericht, d.domein, d.gemeente, d.aanbieder, d.identificatie, min(d.declaratienummer) AS declaratienummer,
    b.soort = 'declaraties' AS uit_export,
    CASE WHEN b.soort = 'declaraties' THEN min(d.dagtekening) ELSE b.ontvangen_op END AS ontvangen_op,
    -- Of a 303 how many times its number had been sent; of anything else nothing.
    CASE WHEN b.soort LIKE '%303' THEN row_number() OVER (
        PARTITION BY d.domein, d.gemeente, d.aanbieder, d.identificatie, b.soort
        ORDER BY b.ontvangen_op, d.bericht) END AS keer,
    count(*) OVER (PARTITION BY d.domein, d.gemeente, d.aanbieder, d.identificatie, b.soort) AS keren,
    -- Where the message stands among all, in the order of a bron_id.
    CAST(dense_rank() OVER (ORDER BY substr(d.bericht, 1, 16)) AS BIGINT) AS bericht_nr
FROM feit.declaratie d
JOIN bericht b ON b.inhoud = d.bericht
GROUP BY d.bericht, d.domein, d.gemeente, d.aanbieder, d.identificatie, b.soort, b.ontvangen_op;

-- Those that came as a message.
CREATE OR REPLACE VIEW declaratiebericht AS
SELECT bericht, domein, gemeente, aanbieder, identificatie, declaratienummer, ontvangen_op
FROM rekening WHERE NOT uit_export;

-- Which 325 answers which 323 (a rejection in an export answers as a 325 that came on the day of the file): by DeclaratieIdentificatie, and by DeclaratieNummer where the 325 holds one (IV087).
-- Neither order of receipt matters: an answer may be known before what it answers (OP080). Of a 303 that was sent more than
-- once under its number, each technical rejection answers one, in the order of receipt; another answer is of the last.
-- voorraad
CREATE OR REPLACE VIEW beantwoording AS
SELECT DISTINCT d.bericht AS declaratie, d.domein, d.aanbieder, d.identificatie, a.bericht AS antwoord, a.oordeel, a.ontvangen_op,
    a.niet_verwerkt
FROM (
    SELECT f.bericht, f.domein, f.gemeente, f.aanbieder, f.declaratie_identificatie, f.declaratienummer, f.oordeel,
        b.ontvangen_op, concat(' ', coalesce(f.kopcodes, ''), ' ') LIKE '% 0001 %' AS niet_verwerkt,
        row_number() OVER (
            PARTITION BY f.domein, f.gemeente, f.aanbieder, f.declaratie_identificatie, b.soort,
                concat(' ', coalesce(f.kopcodes, ''), ' ') LIKE '% 0001 %'
            ORDER BY b.ontvangen_op, f.bericht) AS keer
    FROM feit.antwoord f
    JOIN bericht b ON b.inhoud = f.bericht
) AS a
JOIN rekening d
    ON d.domein = a.domein AND d.gemeente = a.gemeente AND d.aanbieder = a.aanbieder
    AND d.identificatie = a.declaratie_identificatie
    AND coalesce(a.declaratienummer, d.declaratienummer) = d.declaratienummer
WHERE d.keer IS NULL OR d.keer = CASE WHEN a.niet_verwerkt THEN a.keer ELSE d.keren END;

-- Declarations rejected whole, from the first day on which that was known (TR342).
CREATE OR REPLACE VIEW afgewezen_declaratie AS
SELECT declaratie, domein, aanbieder, identificatie, min(ontvangen_op) AS afgewezen_op
FROM beantwoording
WHERE oordeel = 'alles_afgewezen'
GROUP BY declaratie, domein, aanbieder, identificatie;

-- Lines rejected one by one, from the first day on which that was known, and what of them was granted all the same. A 325
-- lists rejected lines only, with their code; 0200 means no remark (IV087). A 304 (release 2.3) says of each line what was
-- granted (ToegekendBedrag): nothing, a part, or all of it.
-- voorraad
CREATE OR REPLACE VIEW afgewezen_regel AS
SELECT declaratie, domein, aanbieder, identificatie, referentie, ontvangen_op AS afgewezen_op, toegekend
FROM (
    SELECT b.declaratie, b.domein, b.aanbieder, b.identificatie, r.referentie, b.ontvangen_op, coalesce(r.toegekend, 0) AS toegekend,
        row_number() OVER (
            PARTITION BY b.declaratie, b.domein, b.aanbieder, b.identificatie, r.referentie
            ORDER BY b.ontvangen_op, r.bericht, r.rij) AS volgorde
    FROM feit.antwoordregel r
    JOIN beantwoording b
        ON b.antwoord = r.bericht AND b.identificatie = r.declaratie_identificatie AND b.aanbieder = r.aanbieder
        AND b.domein = r.domein
    WHERE CASE WHEN r.toegekend IS NULL THEN coalesce(r.retourcodes, '') <> '0200' ELSE r.toegekend <> r.bedrag END
) AS gerangschikt
WHERE volgorde = 1;

-- The parts of those lines: what was rejected, and beside it what was granted when that is not nothing.
CREATE OR REPLACE VIEW regeldeel AS
SELECT declaratie, domein, aanbieder, identificatie, referentie, TRUE AS afgewezen, afgewezen_op, toegekend
FROM afgewezen_regel
UNION ALL
SELECT declaratie, domein, aanbieder, identificatie, referentie, FALSE AS afgewezen, NULL AS afgewezen_op, toegekend
FROM afgewezen_regel WHERE toegekend <> 0;

-- Why a line was rejected, in the RetourCodes (WJ001) of the 325: its own, or those of the whole declaration.
CREATE OR REPLACE VIEW afwijsreden AS
SELECT concat(substr(r.bericht, 1, 16), '-d', r.rij) AS bron_id, b.ontvangen_op, x.retourcodes
FROM feit.antwoordregel x
JOIN beantwoording b
    ON b.antwoord = x.bericht AND b.identificatie = x.declaratie_identificatie AND b.aanbieder = x.aanbieder
    AND b.domein = x.domein
JOIN feit.declaratieregel r
    ON r.bericht = b.declaratie AND r.identificatie = b.identificatie AND r.aanbieder = b.aanbieder
    AND r.domein = b.domein AND r.referentie = x.referentie
WHERE coalesce(x.retourcodes, '') <> '0200'
UNION ALL
SELECT concat(substr(r.bericht, 1, 16), '-d', r.rij), b.ontvangen_op,
    trim(concat(coalesce(a.kopcodes, ''), ' ', coalesce(a.antwoordcodes, '')))
FROM beantwoording b
JOIN feit.antwoord a
    ON a.bericht = b.antwoord AND a.declaratie_identificatie = b.identificatie AND a.aanbieder = b.aanbieder
    AND a.domein = b.domein
JOIN feit.declaratieregel r
    ON r.bericht = b.declaratie AND r.identificatie = b.identificatie AND r.aanbieder = b.aanbieder
    AND r.domein = b.domein
WHERE b.oordeel = 'alles_afgewezen';

-- Lines whose ReferentieNummer the same aanbieder had used already in that domein (OP283, TR314), and the line that
-- counts instead: the one with the lowest (ontvangen_op, bericht, rij). A line that came in a message and in an export too
-- is such a line. A declaration that was never processed (0001) has used no references.
-- voorraad
CREATE OR REPLACE VIEW dubbele_regel AS
SELECT bericht, rij, eerste_bericht, eerste_rij
FROM (
    SELECT r.bericht, r.rij,
        row_number() OVER volgens AS volgorde,
        first_value(r.bericht) OVER volgens AS eerste_bericht,
        first_value(r.rij) OVER volgens AS eerste_rij
    FROM feit.declaratieregel r
    JOIN rekening b
        ON b.bericht = r.bericht AND b.identificatie = r.identificatie AND b.aanbieder = r.aanbieder AND b.domein = r.domein
    -- Only a quick sieve: a short hash that occurs twice. The window below looks at the reference itself.
    JOIN (
        SELECT hash(domein, aanbieder, referentie) AS zeef FROM feit.declaratieregel GROUP BY zeef HAVING count(*) > 1
    ) AS dubbel ON dubbel.zeef = hash(r.domein, r.aanbieder, r.referentie)
    LEFT JOIN (SELECT DISTINCT declaratie, identificatie FROM beantwoording WHERE niet_verwerkt) AS n
        ON n.declaratie = r.bericht AND n.identificatie = r.identificatie
    WINDOW volgens AS (
        PARTITION BY r.domein, r.aanbieder, r.referentie, coalesce(n.declaratie, '')
        ORDER BY b.ontvangen_op, r.bericht, r.rij)
) AS gerangschikt
WHERE volgorde > 1;

-- Those of them that an aanbieder sent twice: two messages, or two lines in one.
CREATE OR REPLACE VIEW herhaalde_regel AS
SELECT bericht, rij, eerste_bericht, eerste_rij
FROM dubbele_regel
WHERE bericht IN (SELECT bericht FROM declaratiebericht) AND eerste_bericht IN (SELECT bericht FROM declaratiebericht);

-- Every line that counts and when that was known: declared on a day when ontvangen_op <= day and afgewezen_op is empty or
-- later. A line that was granted in part is here twice: the amount that was rejected, without volume, and the rest.
CREATE OR REPLACE VIEW getelde_regel AS
SELECT r.bericht, r.rij, r.domein, r.gemeente, r.aanbieder, r.client, r.toewijzingnummer, r.categorie, r.code,
    r.leverperiode, r.eenheid, r.tarief,
    CASE WHEN coalesce(a.afgewezen, FALSE) AND a.toegekend <> 0 THEN 0 ELSE r.volume END AS volume,
    CASE WHEN a.declaratie IS NULL THEN r.bedrag WHEN a.afgewezen THEN r.bedrag - a.toegekend ELSE a.toegekend END AS bedrag,
    b.ontvangen_op,
    least(coalesce(a.afgewezen_op, g.afgewezen_op), coalesce(g.afgewezen_op, a.afgewezen_op)) AS afgewezen_op,
    r.referentie, r.vorige_referentie, r.begin, r.einde, r.regel, r.plaats, coalesce(a.toegekend, 0) <> 0 AS in_delen,
    b.bericht_nr
FROM feit.declaratieregel r
JOIN rekening b
    ON b.bericht = r.bericht AND b.identificatie = r.identificatie AND b.aanbieder = r.aanbieder AND b.domein = r.domein
LEFT JOIN dubbele_regel h ON h.bericht = r.bericht AND h.rij = r.rij
LEFT JOIN regeldeel a
    ON a.declaratie = r.bericht AND a.identificatie = r.identificatie AND a.aanbieder = r.aanbieder
    AND a.domein = r.domein AND a.referentie = r.referentie
LEFT JOIN afgewezen_declaratie g
    ON g.declaratie = r.bericht AND g.identificatie = r.identificatie AND g.aanbieder = r.aanbieder
    AND g.domein = r.domein
WHERE h.bericht IS NULL;

-- Lines that may have others beside them with the same client, product and allocation in a month, as a bill and its credit
-- have, and the two parts of a line: a number for each such group. A line that is not here stands apart.
-- voorraad
CREATE OR REPLACE VIEW regelgroep AS
SELECT r.bericht, r.rij, CAST(dense_rank() OVER (
    ORDER BY r.leverperiode, r.domein, r.gemeente, r.aanbieder, r.categorie, r.code, r.eenheid, r.client,
        r.toewijzingnummer) AS INTEGER) AS groep
FROM feit.declaratieregel r
LEFT JOIN (
    SELECT hash(leverperiode, domein, gemeente, aanbieder, categorie, code, eenheid, client, toewijzingnummer) AS zeef
    FROM feit.declaratieregel
    GROUP BY zeef
    HAVING count(*) > 1
) AS d
    ON d.zeef = hash(r.leverperiode, r.domein, r.gemeente, r.aanbieder, r.categorie, r.code, r.eenheid, r.client,
        r.toewijzingnummer)
LEFT JOIN (
    SELECT DISTINCT declaratie, domein, aanbieder, identificatie, referentie FROM afgewezen_regel WHERE toegekend <> 0
) AS a
    ON a.declaratie = r.bericht AND a.identificatie = r.identificatie AND a.aanbieder = r.aanbieder
    AND a.domein = r.domein AND a.referentie = r.referentie
WHERE d.zeef IS NOT NULL OR a.declaratie IS NOT NULL;

-- The declared lines as figures ask for them. Amounts in euro, exact; credits are negative, volume too. What is left of
-- destroyed persons takes part as sums that point at nobody. Most people have one line in a month: it stands alleen, so
-- that who counts people need not look for another. Where that is not certain it says that it does not. What adds up to one
-- delivery has the same groep. The order of rang is that of bron_id: a number is
-- put in order faster than a text, where 10 stands before 9.
-- voorraad
CREATE OR REPLACE VIEW declaratie AS
SELECT concat(substr(r.bericht, 1, 16), '-d', r.rij) AS bron_id, r.bericht, r.leverperiode AS maand,
    r.domein, r.gemeente, r.aanbieder, r.client,
    coalesce(i.voorziening, s.voorziening, concat(r.domein, r.categorie)) AS voorziening,
    r.categorie, r.code, r.eenheid, r.volume,
    CAST(CAST(r.tarief AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS tarief,
    CAST(CAST(r.bedrag AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)) AS bedrag,
    r.toewijzingnummer, r.ontvangen_op, r.afgewezen_op, d.zeef IS NULL AND NOT r.in_delen AS alleen, g.groep,
    t.toewijzing_nr, c.client_nr,
    r.bericht_nr * 10000000000 + CAST(rpad(CAST(r.rij AS STRING), 9, '0') AS BIGINT) * 10 + length(CAST(r.rij AS STRING))
        AS rang
FROM getelde_regel r
LEFT JOIN indeling i
    ON i.domein = r.domein AND i.aanbieder = r.aanbieder AND i.categorie = r.categorie AND i.code = r.code
    AND i.maand = r.leverperiode
LEFT JOIN standaardvoorziening s ON s.domein = r.domein AND s.categorie = r.categorie
LEFT JOIN (
    SELECT hash(client, leverperiode) AS zeef FROM feit.declaratieregel GROUP BY zeef HAVING count(*) > 1
) AS d ON d.zeef = hash(r.client, r.leverperiode)
LEFT JOIN regelgroep g ON g.bericht = r.bericht AND g.rij = r.rij
LEFT JOIN toewijzingssleutel t
    ON t.domein = r.domein AND t.gemeente = r.gemeente AND t.toewijzingnummer = r.toewijzingnummer
LEFT JOIN clientsleutel c
    ON c.domein = r.domein AND c.gemeente = r.gemeente AND c.client = r.client AND c.toewijzingnummer = r.toewijzingnummer
UNION ALL
SELECT bron_id, NULL, maand, domein, gemeente, NULL, NULL, voorziening, NULL, NULL, eenheid, volume,
    NULL, CAST(CAST(bedrag AS DECIMAL(16, 0)) * 0.01 AS DECIMAL(18, 2)), NULL, ontvangen_op, afgewezen_op, FALSE, NULL, NULL,
    NULL, NULL
FROM bevroren;

-- What came in and what was rejected of each month of care, day by day, in cents.
-- voorraad
CREATE OR REPLACE VIEW declaratiedag AS
SELECT domein, maand, ontvangen_op, afgewezen_op, sum(CAST(bedrag * 100 AS BIGINT)) AS bedrag
FROM declaratie
GROUP BY domein, maand, ontvangen_op, afgewezen_op;
