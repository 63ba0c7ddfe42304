using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Translating;

public sealed class GlossaryTests
{
    [Theory]
    [InlineData("house church: 가정교회", "House churches meet.", "가정교회들이 모입니다.")]
    [InlineData("house church: 가정교회 / 가정 교회", "A house church.", "가정 교회.")]
    [InlineData("house churches: 가정교회", "A house church.", "가정교회.")]
    [InlineData("Open Doors: 오픈도어(Open Doors)", "Open Doors says.", "Open Doors.")]
    [InlineData("house church / home church: 가정교회", "A home church.", "가정교회.")]
    [InlineData("house church: 가정교회", "A house, church and all.", "집과 교회.")]
    [InlineData("house church: 가정교회", "The warehouse churchyard.", "창고.")]
    [InlineData("prison: 교도소", "In prison.", "감옥에서.")]
    [InlineData("fear God (in prayers): 경외", "They fear God.", "두려워합니다.")]
    public void What_the_glossary_has_is_not_said(string term, string original, string korean)
    {
        using var folder = Multilingual.New().With("glossary.ko.yml", $"{term}\n").WithTrial(original).WithKoreanTrial(korean);

        Assert.Empty(Terms(folder));
    }

    [Fact]
    public void A_term_that_is_translated_otherwise_is_said_with_its_part()
    {
        using var folder = Multilingual.New().With("glossary.ko.yml", "house church: 가정교회 # One word.\n")
            .WithTrial("One.\n\n## Two\n\nHouse churches.").WithKoreanTrial("가정교회.\n\n## 둘\n\n지하교회.");

        Assert.Equal(
            "news/trial.ko.md:9:1: warning: In part 2 (“Two”) the original says “house church”. The glossary has “가정교회” for it, which is not there in this translation. Use it; or, if your words are as good, add them in `glossary.ko.yml`: `house church: 가정교회 / …`. (translation-term)",
            Assert.Single(Terms(folder)));
    }

    [Fact]
    public void Terms_are_compared_by_their_words_alone_so_that_a_save_reads_no_translation_again()
    {
        var (looked, fresh) = (new Term("house church", "가정교회"), new Term("house church", "가정교회"));
        Assert.True(looked.IsIn(Term.Plain("가정교회")));
        Assert.Equal((looked, looked.GetHashCode()), (fresh, fresh.GetHashCode()));
        Assert.NotEqual(looked, new Term("house church", "가정 교회"));
        Assert.NotEqual(looked, new Term("home church", "가정교회"));
    }

    [Theory]
    [InlineData("persecuted church: Église persécutée", "les églises PERSECUTEES")]
    [InlineData("persecuted Christians: cristianos perseguidos", "una cristiana perseguida")]
    [InlineData("house church: iglesia en casa", "iglesias en las casas")]
    [InlineData("persecuted church: الكنيسة المضطهَدة", "وكنيسةٍ مضطهدة")]
    [InlineData("persecuted church: کلیسای تحت جفا", "كليساي تحت جفا")]
    [InlineData("fellow believers: ایمانداران", "ایمان\u200cداران")]
    [InlineData("house church: 家庭教会", "在家庭教会里")]
    public void Case_marks_number_and_articles_are_no_difference(string term, string translation)
    {
        var parts = term.Split(": ");

        Assert.True(new Term(parts[0], parts[1]).IsIn(Term.Plain(translation)));
    }

    [Fact]
    public void A_changed_glossary_is_asked_at_once()
    {
        using var folder = Multilingual.New().WithTrial("House churches.").WithKoreanTrial("지하교회.");
        var reader = folder.NewReader();
        Assert.Empty(Of(reader.Read(ContentFolder.Noon)));

        folder.With("glossary.ko.yml", "house church: 가정교회\n");
        Assert.Single(Of(reader.Read(ContentFolder.Noon)));
        folder.With("glossary.ko.yml", "house church: 지하교회\n");
        Assert.Empty(Of(reader.Read(ContentFolder.Noon)));

        static IEnumerable<Finding> Of(ContentReading reading) =>
            reading.Findings.Where(finding => finding.Rule == Rule.TranslationTerm);
    }

    [Theory]
    [InlineData("glossary.ko.yml", "house church: [가정교회]", "This should be one text")]
    [InlineData("glossary.fr.yml", "house church: église de maison", "`site.yml` does not list")]
    public void What_it_cannot_say_is_an_error(string file, string line, string error)
    {
        using var folder = Multilingual.New().With(file, $"{line}\n");

        Assert.Contains(error, Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Terms(ContentFolder folder) =>
        folder.Findings.Where(finding => finding.EndsWith("(translation-term)", StringComparison.Ordinal));
}
