"""A short article to try things on. Town, people and events are invented."""

example = """\
Non, le pont de Lysse n’a pas été vendu

Introduction : Une publication partagée le 12 mars 2025 affirme que le pont de Lysse appartient désormais à un \
groupe privé. La mairie dément.

Faits vérifiés :
- Le pont a été inauguré en juin 1998 et reste la propriété de la commune.

Réactions officielles :
- « Le pont appartient à la ville. », a déclaré Jeanne Morel, maire de Lysse, le 13 mars 2025.

Désinformation et rumeurs :
- Affirmation : Le pont de Lysse a été vendu. Fausse. Aucun acte de vente n’existe.

Sources :
- Mairie de Lysse, communiqué du 13 mars 2025

Date de publication : 14 mars 2025
Auteur : Paul Renaud
"""
