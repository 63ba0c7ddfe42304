using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Reading;

internal static class HelpActionReader
{
    public static HelpAction Read(EntryReader entry)
    {
        var fields = entry.Fields;
        return new HelpAction
        {
            Slug = entry.Place.Slug,
            File = entry.Document.Path,
            Title = fields.Required<string>("title", Values.Text),
            Summary = fields.Required<string>("summary", Values.Text),
            Order = fields.Optional("order", Values.WholeNumber(0, 9999), 9999),
            Countries = entry.Countries(fields, "countries"),
            Door = fields.OptionalValue<HelpDoor>("door", Values.OneOf),
            Takes = fields.Text("takes"),
            Where = fields.Text("where"),
            WatchFor = fields.Text("watch-for"),
            Day = fields.OptionalValue<YearlyDay>("day", Values.YearlyDay),
            Link = fields.Optional<HelpLink>("link", CountryReader.Block(entry, ReadLink, "{label: …, url: …}")),
            Gifts = fields.List<Gift>(
                "gifts", CountryReader.Block(entry, ReadGift, "{amount: …, provides: …, organisation: …, source: …, as-of: …}")),
        };
    }

    private static HelpLink ReadLink(EntryReader entry, Fields fields) => new(
        fields.Required<string>("label", Values.Text),
        fields.Required<string>("url", TryReadTarget));

    private static Gift ReadGift(EntryReader entry, Fields fields) => new(
        fields.Required<string>("amount", Values.Text),
        fields.Required<string>("provides", Values.Text),
        fields.Required<string>("organisation", Values.Text),
        fields.Optional<Uri>("url", Values.Address),
        fields.Required<Source>("source", entry.TryReadSource),
        fields.Required<PartialDate>("as-of", Values.PartialDay));

    private static bool TryReadTarget(YamlNode node, FileFindings findings, out string target)
    {
        if (!Values.Text(node, findings, out target))
            return false;
        return Link.IsAllowed(target)
            || Values.Refuse(findings, node,
                "This should be an address that begins with `https://`, or a path of this site such as `/countries`.");
    }
}
