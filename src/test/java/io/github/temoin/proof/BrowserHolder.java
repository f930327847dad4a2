package io.github.temoin.proof;

import io.github.temoin.browser.BrowserGone;
import io.github.temoin.browser.BrowserSession;
import io.github.temoin.browser.LaunchOptions;
import io.github.temoin.browser.LocalChromium;
import io.github.temoin.browser.Page;
import io.github.temoin.browser.ProfileFolder;
import io.github.temoin.browser.VisitorOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A program to be killed: opens two browsers, one with a network log, one with a profile, and does as it is told. */
final class BrowserHolder {
    static final String OPEN = "open";
    static final String WAIT = "wait";
    static final String CLOSE = "close";

    private BrowserHolder() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LocalChromium venue = LocalChromium.find(Optional.empty());
        BrowserSession logged = venue.open(LaunchOptions.defaults().withNetworkLog(true));
        ProfileFolder profile = venue.newProfile();
        BrowserSession kept = venue.open(LaunchOptions.defaults(), profile);
        Page page = kept.newVisitor(VisitorOptions.defaults()).openWindow();
        said.println(OPEN);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.equals(WAIT)) {
                said.println(waitForEver(page));
            } else {
                logged.close();
                kept.close();
                profile.close();
                said.println(CLOSE);
            }
        }
    }

    private static String waitForEver(Page page) {
        try {
            return page.evaluate("() => new Promise(() => {})").toString();
        } catch (BrowserGone e) {
            return e.getClass().getSimpleName();
        }
    }
}
