namespace ArticleGenerator.PackageTests;

public sealed class RebuildTests(PackedPackage package)
{
    [Fact]
    public async Task A_seed_that_is_edited_added_renamed_or_deleted_is_compiled_again_and_nothing_else_is()
    {
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n- three.txt");
        project.Write("seeds/one.txt", "First");
        Assert.Equal(["one.txt=First"], await Compile());

        Assert.False((await project.Build()).MustSucceed().Compiled);

        project.Write("seeds/one.txt", "Edited");
        Assert.Equal(["one.txt=Edited"], await Compile());

        project.Write("seeds/two.txt", "Old");
        File.SetLastWriteTimeUtc(project.PathOf("seeds/two.txt"), DateTime.UnixEpoch.AddYears(30));
        Assert.Equal(["one.txt=Edited", "two.txt=Old"], await Compile());

        project.Move("seeds/two.txt", "seeds/three.txt");
        Assert.Equal(["one.txt=Edited", "three.txt=Old"], await Compile());

        project.Delete("seeds/one.txt");
        Assert.Equal(["three.txt=Old"], await Compile());

        Assert.False((await project.Build()).MustSucceed().Compiled);

        Directory.Delete(project.PathOf("seeds"), recursive: true);
        Assert.Null(await Compile());

        async Task<IReadOnlyList<string>?> Compile()
        {
            var result = (await project.Build()).MustSucceed();
            Assert.True(result.Compiled);
            return project.EmbeddedTexts();
        }
    }

    [Fact]
    public async Task When_one_text_changed_the_others_are_taken_from_the_pack_and_not_read()
    {
        var old = DateTime.UnixEpoch.AddYears(30);
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n- three.txt");
        foreach (var name in new[] { "one", "two", "three" })
            Write($"seeds/{name}.txt", $"First {name}", old);
        (await project.Build()).MustSucceed();

        // As long as it was, and with its date: only who reads it can tell.
        Write("seeds/two.txt", "Other two", old);
        project.Write("seeds/one.txt", "Edited");
        (await project.Build()).MustSucceed();
        Assert.Equal(["one.txt=Edited", "three.txt=First three", "two.txt=First two"], project.EmbeddedTexts());

        File.SetLastWriteTimeUtc(project.PathOf("seeds/two.txt"), old.AddHours(1));
        project.Write("seeds/three.yaml", "draft: true");
        (await project.Build()).MustSucceed();
        Assert.Equal(["one.txt=Edited", "two.txt=Other two"], project.EmbeddedTexts());

        void Write(string path, string text, DateTime modified)
        {
            project.Write(path, text);
            File.SetLastWriteTimeUtc(project.PathOf(path), modified);
        }
    }

    [Fact]
    public async Task A_change_to_an_index_or_a_property_compiles_the_project_again()
    {
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- one.txt");
        project.Write("seeds/one.txt", "Text");
        (await project.Build()).MustSucceed();

        project.Write("seeds/INDEX.md", "- [The first](one.txt)");
        Assert.True((await project.Build()).MustSucceed().Compiled);

        Assert.True((await project.Build("-p:ArticleNamespace=News")).MustSucceed().Compiled);
        Assert.False((await project.Build("-p:ArticleNamespace=News")).MustSucceed().Compiled);
    }

    [Fact]
    public async Task A_link_to_a_seeds_folder_is_followed_also_with_spaces_and_other_letters_in_its_name()
    {
        var project = package.NewProject("<ArticleSeedsDir>लेख और texts</ArticleSeedsDir>");
        project.Write("../अन्य folder/INDEX.md", "- one.txt");
        project.Write("../अन्य folder/one.txt", "Text");
        Directory.CreateSymbolicLink(project.PathOf("लेख और texts"), project.PathOf("../अन्य folder"));
        (await project.Build()).MustSucceed();
        Assert.Equal(["one.txt=Text"], project.EmbeddedTexts());

        project.Write("../अन्य folder/one.txt", "Edited");

        Assert.True((await project.Build()).MustSucceed().Compiled);
        Assert.Equal(["one.txt=Edited"], project.EmbeddedTexts());
        Assert.False((await project.Build()).MustSucceed().Compiled);
    }

    [Fact]
    public async Task Cleaning_deletes_all_files_that_the_package_made()
    {
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- one.txt");
        project.Write("seeds/one.txt", "Text");
        (await project.Build()).MustSucceed();

        (await project.Build("-t:Clean")).MustSucceed();

        Assert.Empty(Directory.GetFiles(project.PathOf("obj/Debug"), "ArticleGenerator.*", SearchOption.AllDirectories));
        Assert.True(File.Exists(project.PathOf("seeds/one.txt")));
    }
}
