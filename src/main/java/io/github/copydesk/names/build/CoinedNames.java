package io.github.copydesk.names.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Right names that look run together: programs called by a given name and a word, firms called by two surnames. */
final class CoinedNames {
    private static final int PRODUCTS = 90;
    private static final int FIRMS = 40;
    private static final List<String> WORDS = List.of(
            "Weave", "Desk", "Base", "Kit", "Flow", "Cast", "Mail", "Sheet", "Board", "Works", "Forge", "Bridge", "Pad",
            "Dock", "Stack", "Link", "Grid", "Press", "Notes", "Path", "Vault", "Store", "Scope", "Wave", "Craft",
            "Light", "Box", "Map", "Track", "Sense", "Chart", "Mind", "Lens", "Paint", "Sync", "Talk", "Shop", "Tube");

    private final Random random;
    private final List<Person> people;

    CoinedNames(Random random, List<Person> people) {
        this.random = random;
        this.people = people;
    }

    Batch batch() {
        Batch batch = new Batch("coined", false);
        List<Map.Entry<String, String>> products = Batches.templates("product");
        for (int i = 0; i < PRODUCTS; i++) {
            Map.Entry<String, String> template = products.get(i % products.size());
            batch.add("coined", draft(template, List.of(product(), product())), List.of());
        }
        List<Map.Entry<String, String>> firms = Batches.templates("firm");
        for (int i = 0; i < FIRMS; i++) {
            Map.Entry<String, String> template = firms.get(i % firms.size());
            List<Person> named = new ArrayList<>(List.of(somebody(), somebody()));
            String firm = named.get(0).shortName() + named.get(1).shortName();
            named.add(new Person("firm", firm, firm));
            if (firm.matches("\\p{L}+")) {
                batch.add("coined", draft(template, named), List.of());
            }
        }
        return batch;
    }

    private static Draft draft(Map.Entry<String, String> template, List<Person> named) {
        return Draft.of(template.getKey(), template.getValue(), named);
    }

    private Person product() {
        String name = somebody().rest().replaceAll("[ -].*", "") + WORDS.get(random.nextInt(WORDS.size()));
        return new Person("product", name, name);
    }

    private Person somebody() {
        return people.get(random.nextInt(people.size()));
    }
}
