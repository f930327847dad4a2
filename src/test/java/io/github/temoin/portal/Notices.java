package io.github.temoin.portal;

import io.github.temoin.portal.http.Answer;

/** Pages that come in the portal's place. */
final class Notices {
    private Notices() {}

    static Answer forbidden() {
        return notice("403", "Forbidden", "You don't have permission to access this resource.")
                .status(403);
    }

    static Answer maintenance() {
        return notice(
                "Maintenance en cours",
                "Le site est en maintenance",
                "Nous effectuons une opération de maintenance. Merci de revenir dans quelques minutes.");
    }

    static Answer botWall() {
        return notice(
                "Vérification",
                "Vérifions que vous n'êtes pas un robot",
                "La sécurité de votre connexion est en cours de vérification. Activez JavaScript pour continuer.");
    }

    private static Answer notice(String title, String heading, String text) {
        return Answer.html("""
                <!DOCTYPE html>
                <html lang="fr">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%s</h1><p>%s</p></body>
                </html>
                """.formatted(title, heading, text));
    }
}
