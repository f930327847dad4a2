package io.github.temoin.web;

import com.google.common.net.InternetDomainName;

/**
 * A site: the registrable domain of a host. Two hosts of one site are first party to each other; ports and schemes do
 * not count. Under no known public suffix the last two labels stand for the registrable domain, so that
 * {@code portal.localhost} and {@code stats.localhost} are two sites; a single label or an IP address is its own site.
 *
 * @param registrableDomain the registrable domain, in canonical form
 * @see <a href="https://publicsuffix.org/">Public Suffix List</a>
 */
public record Site(String registrableDomain) {

    /** The site of a host. */
    public static Site of(Host host) {
        if (host.isIpAddress() || !host.name().contains(".")) {
            return new Site(host.name());
        }
        if (InternetDomainName.isValid(host.name())) {
            InternetDomainName name = InternetDomainName.from(host.name());
            if (name.isUnderPublicSuffix()) {
                return new Site(name.topPrivateDomain().toString());
            }
            if (name.isPublicSuffix()) {
                return new Site(host.name());
            }
        }
        return new Site(lastTwoLabels(host.name()));
    }

    /** Tells what a host is to this site. */
    public Party partyOf(Host host) {
        return equals(of(host)) ? Party.FIRST : Party.THIRD;
    }

    @Override
    public String toString() {
        return registrableDomain;
    }

    private static String lastTwoLabels(String name) {
        int last = name.lastIndexOf('.');
        int beforeLast = name.lastIndexOf('.', last - 1);
        return name.substring(beforeLast + 1);
    }
}
