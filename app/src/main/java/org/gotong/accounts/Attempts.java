package org.gotong.accounts;

import java.net.InetAddress;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.gotong.identity.EmailAddress;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what may not be tried without end, for the account it concerns and the address it comes from, across all nodes. */
@Repository
class Attempts {

    private final JdbcClient jdbc;
    private final Today today;

    Attempts(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Counts this attempt, and says whether it may go on. Counted before it is made: many at the same moment cannot slip
     * through together. One that is refused does not count, or whoever keeps trying would never get in again.
     */
    boolean mayTry(AttemptKind kind, String email, String from) {
        var ids = List.of(add(kind, account(email)), add(kind, network(from)));
        var allowed = count(kind, account(email)) <= kind.aboutOneAccount()
                && count(kind, network(from)) <= kind.fromOneAddress();
        if (!allowed) {
            jdbc.sql("delete from accounts.attempt where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
        return allowed;
    }

    /** The attempts about that account were slips of its owner. */
    void forgive(AttemptKind kind, String email) {
        jdbc.sql("delete from accounts.attempt where kind = :kind and about = :about")
                .param("kind", kind.name())
                .param("about", account(email))
                .update();
    }

    /** The account is gone, and every attempt about it. */
    void forget(String email) {
        jdbc.sql("delete from accounts.attempt where about = :about")
                .param("about", account(email))
                .update();
    }

    private UUID add(AttemptKind kind, String about) {
        var id = NewId.next();
        jdbc.sql("insert into accounts.attempt (id, kind, about, at) values (:id, :kind, :about, :now)")
                .param("id", id)
                .param("kind", kind.name())
                .param("about", about)
                .param("now", Timestamp.from(today.now()))
                .update();
        return id;
    }

    private long count(AttemptKind kind, String about) {
        return jdbc.sql("""
                        select count(*)
                        from accounts.attempt
                        where kind = :kind and about = :about and at > :since
                        """)
                .param("kind", kind.name())
                .param("about", about)
                .param("since", Timestamp.from(today.now().minus(kind.within())))
                .query(Long.class)
                .single();
    }

    private static String account(String email) {
        return "account " + new EmailAddress(email).key();
    }

    /** A household has a whole /64 of IPv6: counted singly, its addresses would never run out. */
    static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return "address " + HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (IllegalArgumentException notAnAddress) {
            return "address " + address;
        }
    }
}
