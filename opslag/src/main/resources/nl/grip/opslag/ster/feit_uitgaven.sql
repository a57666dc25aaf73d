-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Rekeningen (323) per maand van de hulp en maand waarin zij bekend werden, in euro
-- maand: Maand van de hulp (JJJJ-MM)
-- ontvangen_maand: Maand waarin de rekening binnenkwam
-- domein: Wmo of Jeugd
-- voorziening: Code van de soort hulp, naar dim_voorziening
-- aanbieder: AGB-code, naar dim_aanbieder; leeg waar mensen zijn vernietigd
-- ingediend: Bedrag van de rekeningen, credits eraf
-- gedeclareerd: Daarvan niet afgewezen
-- regels: Aantal regels op de rekeningen
SELECT maand, substr(CAST(ontvangen_op AS STRING), 1, 7) AS ontvangen_maand, domein, voorziening,
    coalesce(aanbieder, '') AS aanbieder, sum(bedrag) AS ingediend,
    coalesce(sum(bedrag) FILTER (WHERE afgewezen_op IS NULL), 0) AS gedeclareerd, count(*) AS regels
FROM declaratie
GROUP BY maand, substr(CAST(ontvangen_op AS STRING), 1, 7), domein, voorziening, coalesce(aanbieder, '')
ORDER BY maand, ontvangen_maand, domein, voorziening, aanbieder
