import java.nio.file.Path;
import java.util.Map;
import org.gotong.platform.database.Database;
import org.gotong.platform.home.Environment;
import org.gotong.platform.home.Home;

/** Runs the PostgreSQL that comes with Gotong by itself, as if it were somebody's own server, until it is told to stop. */
public class Postgres {

    public static void main(String[] arguments) throws InterruptedException {
        var home = new Home(Path.of(arguments[0]));
        home.prepare();
        var database = Database.of(home, new Environment(Map.of(), Path.of("")));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var address = database.open();
        System.out.println(address.url() + " " + address.user() + " " + address.password());
        Thread.currentThread().join();
    }
}
