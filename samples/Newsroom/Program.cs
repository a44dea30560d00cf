using Newsroom;

// The articles of this project and of a content library, in one list.
Site.Create(args, () => [.. Newsroom.Articles.All, .. Coast.Articles.All]).Run();
