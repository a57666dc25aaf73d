-- SPDX-License-Identifier: EUPL-1.2
-- What was wrong, kind by kind: how often, what it does, how to mend it, and the first place where it stands.
SELECT ernst, code, gevolg, herstel, bron, count(*) AS keren, min_by(bestand, bestand) AS bestand,
    min_by(nullif(regel, 0), bestand) AS regel, min_by(gevonden, bestand) AS gevonden,
    min_by(verwacht, bestand) AS verwacht
FROM (
    SELECT bestand, regel, code, ernst, gevonden, verwacht, gevolg, herstel, bron FROM beheer.bevinding
    UNION ALL
    SELECT bestand, regel, code, ernst, gevonden, verwacht, gevolg, herstel, bron FROM kruisbevinding
) AS alles
GROUP BY ernst, code, gevolg, herstel, bron
ORDER BY ernst DESC, keren DESC, code, herstel
