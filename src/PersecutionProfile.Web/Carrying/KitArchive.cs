using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Carrying;

/// <summary>
/// What a group needs as one ZIP: the forms of a country, or of those of the next day of prayer, with all that they look like.
/// From the same snapshot come the same bytes.
/// </summary>
internal static partial class KitArchive
{
    /// <summary>What an archive of one country, and of several, has at most.</summary>
    public const string SizeOfOne = "200 KB";
    public const string Size = "1 MB";

    /// <summary>The oldest time that ZIP can write: files of an archive have no history.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A file that everybody may read, as ZIP writes the rights of Unix.</summary>
    private const int ReadByAll = 0x81A4 << 16;

    private static readonly ImmutableArray<(AddressKind Kind, string File)> Forms =
    [
        (AddressKind.CountryMessage, "message.txt"),
        (AddressKind.CountryText, "prayers.txt"),
        (AddressKind.CountryPrint, "sheet.html"),
        (AddressKind.CountryDiscreetPrint, "sheet-discreet.html"),
        (AddressKind.CountryLargePrint, "large-print.html"),
        (AddressKind.CountryInsert, "insert-a4.html"),
        (AddressKind.CountryLetterInsert, "insert-letter.html"),
        (AddressKind.CountryCards, "cards.html"),
        (AddressKind.CountrySlides, "slides.html"),
        (AddressKind.CountryScript, "script.html"),
        (AddressKind.ChildrenSheet, "children.html"),
    ];

    /// <param name="carried">The edition, as copies may hold it.</param>
    /// <param name="address">Of one country's archive, or of that of several.</param>
    /// <param name="make">What makes everything else of the edition.</param>
    public static async Task<ReadyResponse> MakeAsync(SiteContent carried, Address address, Func<Address, Task<ReadyResponse>> make)
    {
        ImmutableArray<Country> countries =
            address.Subject is Country one ? [carried.FindCountry(one.Slug)!] : DayOfPrayer.Next(carried).Countries;
        var answers = new List<(Address Address, string File, ReadyResponse Response)>();
        foreach (var (form, file) in FormsOf(carried, countries, isOfOne: address.Subject is Country))
            answers.Add((form, file, await make(form)));
        var pages = string.Concat(answers.Where(answer => answer.Response.IsHtml).Select(answer => TextOf(answer.Response)));
        foreach (var used in Extras(carried).Where(extra => pages.Contains($"{extra.Path}\"", StringComparison.Ordinal)))
            answers.Add((used, used.Path[1..], Assets.Find(used.Path) ?? await make(used)));

        var files = new OfflineFiles(answers.ToDictionary(answer => answer.Address.Path, answer => answer.File));
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "README.txt", OfflineFiles.Text(ReadMe(carried, answers)));
            foreach (var (_, file, response) in answers)
                Add(archive, file, files.Bytes(carried, file, response));
        }
        return new ReadyResponse(StatusCodes.Status200OK, "application/zip", zip.ToArray(), isCompressed: true);
    }

    private static IEnumerable<(Address, string)> FormsOf(SiteContent carried, ImmutableArray<Country> countries, bool isOfOne)
    {
        var addresses = new[] { AddressGroup.Form, AddressGroup.File }.SelectMany(carried.Addresses.Of)
            .ToLookup(address => (address.Kind, (address.Subject as Country)?.Slug));
        var ofCountries =
            from country in countries
            from form in Forms
            from address in addresses[(form.Kind, country.Slug)]
            select (address, isOfOne ? form.File : $"{country.Slug}/{form.File}");
        return ofCountries.Concat(Forms.SelectMany(form => addresses[(form.Kind, null)].Select(address => (address, form.File))));
    }

    /// <summary>What pages may need beside them.</summary>
    private static IEnumerable<Address> Extras(SiteContent carried) => Assets.Paths
        .Select(path => new Address(AddressKind.Asset, path))
        .Concat(carried.Original.Addresses.Of(AddressGroup.File).Where(file => file.Kind is AddressKind.Look or AddressKind.Photo));

    /// <summary>How the archive is read, when it was made, and what is in it.</summary>
    private static string ReadMe(SiteContent carried, IEnumerable<(Address Address, string File, ReadyResponse Response)> answers)
    {
        var words = carried.Words;
        string[] lines =
        [
            carried.Settings.Name,
            words.Copies.MadeOn(words.Dates.Of(carried.Today)),
            words.Stick.Unpack,
            .. answers.Where(answer => answer.Address.Kind is not (AddressKind.Asset or AddressKind.Look or AddressKind.Photo))
                .Select(answer => $"{answer.File}{Named(answer.Response)}"),
        ];
        return $"{lines[0]}\n\n{lines[1]}\n\n{lines[2]}\n\n{string.Join('\n', lines[3..])}\n";
    }

    private static string Named(ReadyResponse response) =>
        response.IsHtml && Title().Match(TextOf(response)) is { Success: true } title
            ? $": {WebUtility.HtmlDecode(title.Groups[1].Value)}"
            : "";

    private static string TextOf(ReadyResponse response) => Encoding.UTF8.GetString(response.Body.Span);

    private static void Add(ZipArchive archive, string file, ReadOnlyMemory<byte> content)
    {
        var entry = archive.CreateEntry(file, CompressionLevel.SmallestSize);
        (entry.LastWriteTime, entry.ExternalAttributes) = (NoTime, ReadByAll);
        using var stream = entry.Open();
        stream.Write(content.Span);
    }

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
