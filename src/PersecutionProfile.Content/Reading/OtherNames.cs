using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>What other programs and other languages call a key.</summary>
internal static class OtherNames
{
    private static readonly FrozenDictionary<string, string[]> KeysByName = new (string Key, string[] Names)[]
    {
        ("countries", ["country", "land", "länder", "laender", "pays", "país", "pais", "الدولة", "البلد", "البلدان"]),
        ("date", ["datum", "day", "fecha", "data", "التاريخ"]),
        ("title", ["titel", "titre", "título", "titulo", "heading", "headline", "überschrift", "name", "العنوان"]),
        (
            "summary",
            [
                "zusammenfassung", "kurzfassung", "beschreibung", "description", "excerpt", "abstract", "teaser", "résumé", "resumen",
                "الملخص",
            ]
        ),
        ("sources", ["source", "quelle", "quellen", "fuente", "fuentes", "المصدر", "المصادر"]),
        ("source", ["quelle", "fuente", "المصدر"]),
        ("topics", ["tag", "tags", "category", "categories", "thema", "themen"]),
        ("photos", ["image", "images", "picture", "pictures", "foto", "fotos", "bild", "bilder", "صورة"]),
        ("story", ["geschichte"]),
        ("order", ["reihenfolge"]),
        ("value", ["wert"]),
        ("capital", ["hauptstadt"]),
        ("languages", ["sprachen"]),
        ("government", ["regierung"]),
        ("religions", ["religionen"]),
        ("neighbours", ["neighbors", "nachbarn"]),
        ("publisher", ["herausgeber"]),
    }
        .SelectMany(pair => pair.Names.Select(name => (Name: name, pair.Key)))
        .GroupBy(pair => pair.Name, pair => pair.Key)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The keys that a word can stand for.</summary>
    public static string[] Of(string word) => KeysByName.GetValueOrDefault(word.ToLowerInvariant(), []);

    /// <summary>Whether a word that is no key itself is meant for a key.</summary>
    public static bool Means(string word, string key) =>
        word != key && (Of(word).Contains(key) || word.Equals(key, StringComparison.OrdinalIgnoreCase));
}
